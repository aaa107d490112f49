"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_association_scheme_links import FieldAssociationSchemeLinks


@define(kw_only=True)
class GetFieldAssociationSchemeByIdResponse(Model):
    description: str | Unset = UNSET
    fields_count: int | Unset = UNSET
    id: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    links: FieldAssociationSchemeLinks | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "fields_count": "fieldsCount",
        "is_default": "isDefault",
    }
