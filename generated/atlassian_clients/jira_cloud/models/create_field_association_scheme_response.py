"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_field_association_scheme_links_bean import (
        CreateFieldAssociationSchemeLinksBean,
    )


@define(kw_only=True)
class CreateFieldAssociationSchemeResponse(Model):
    description: str | Unset = UNSET
    id: int | Unset = UNSET
    links: CreateFieldAssociationSchemeLinksBean | Unset = UNSET
    name: str | Unset = UNSET
