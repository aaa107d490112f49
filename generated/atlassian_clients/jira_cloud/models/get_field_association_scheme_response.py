"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_association_scheme_links_bean import FieldAssociationSchemeLinksBean
    from atlassian_clients.jira_cloud.models.field_association_scheme_matched_filters import (
        FieldAssociationSchemeMatchedFilters,
    )


@define(kw_only=True)
class GetFieldAssociationSchemeResponse(Model):
    description: str | Unset = UNSET
    fields_count: int | Unset = UNSET
    id: int | Unset = UNSET
    is_default: bool | Unset = UNSET
    links: FieldAssociationSchemeLinksBean | Unset = UNSET
    matched_filters: FieldAssociationSchemeMatchedFilters | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "fields_count": "fieldsCount",
        "is_default": "isDefault",
        "matched_filters": "matchedFilters",
    }
