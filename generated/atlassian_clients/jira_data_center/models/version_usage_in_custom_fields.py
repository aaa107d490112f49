"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class VersionUsageInCustomFields(Model):
    custom_field_id: int | Unset = UNSET
    field_name: str | Unset = UNSET
    issue_count_with_version_in_custom_field: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_field_id": "customFieldId",
        "field_name": "fieldName",
        "issue_count_with_version_in_custom_field": "issueCountWithVersionInCustomField",
    }
