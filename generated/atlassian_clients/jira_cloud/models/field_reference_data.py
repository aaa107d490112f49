"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_reference_data_auto import FieldReferenceDataAuto
    from atlassian_clients.jira_cloud.models.field_reference_data_deprecated import FieldReferenceDataDeprecated
    from atlassian_clients.jira_cloud.models.field_reference_data_orderable import FieldReferenceDataOrderable
    from atlassian_clients.jira_cloud.models.field_reference_data_searchable import FieldReferenceDataSearchable


@define(kw_only=True)
class FieldReferenceData(Model):
    auto: FieldReferenceDataAuto | Unset = UNSET
    cfid: str | Unset = UNSET
    deprecated: FieldReferenceDataDeprecated | Unset = UNSET
    deprecated_searcher_key: str | Unset = UNSET
    display_name: str | Unset = UNSET
    operators: list[str] | Unset = UNSET
    orderable: FieldReferenceDataOrderable | Unset = UNSET
    searchable: FieldReferenceDataSearchable | Unset = UNSET
    types: list[str] | Unset = UNSET
    value: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "deprecated_searcher_key": "deprecatedSearcherKey",
        "display_name": "displayName",
    }
