"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.search_result_field_parameters import SearchResultFieldParameters
    from atlassian_clients.jira_cloud.models.search_result_work_type_parameters import SearchResultWorkTypeParameters


@define(kw_only=True)
class FieldAssociationSchemeFieldSearchResult(Model):
    allowed_operations: list[str] | Unset = UNSET
    field_id: str | Unset = UNSET
    parameters: SearchResultFieldParameters | Unset = UNSET
    restricted_to_work_types: list[str] | Unset = UNSET
    work_type_parameters: list[SearchResultWorkTypeParameters] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "allowed_operations": "allowedOperations",
        "field_id": "fieldId",
        "restricted_to_work_types": "restrictedToWorkTypes",
        "work_type_parameters": "workTypeParameters",
    }
