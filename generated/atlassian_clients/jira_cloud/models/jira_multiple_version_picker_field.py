"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_labels_field_bulk_edit_multi_select_field_option import (
        JiraLabelsFieldBulkEditMultiSelectFieldOption,
    )
    from atlassian_clients.jira_cloud.models.jira_version_field import JiraVersionField


@define(kw_only=True)
class JiraMultipleVersionPickerField(Model):
    bulk_edit_multi_select_field_option: JiraLabelsFieldBulkEditMultiSelectFieldOption
    field_id: str
    versions: list[JiraVersionField]
    _wire: ClassVar[Mapping[str, str]] = {
        "bulk_edit_multi_select_field_option": "bulkEditMultiSelectFieldOption",
        "field_id": "fieldId",
    }
