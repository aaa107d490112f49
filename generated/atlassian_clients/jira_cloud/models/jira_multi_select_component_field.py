"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_component_field import JiraComponentField
    from atlassian_clients.jira_cloud.models.jira_labels_field_bulk_edit_multi_select_field_option import (
        JiraLabelsFieldBulkEditMultiSelectFieldOption,
    )


@define(kw_only=True)
class JiraMultiSelectComponentField(Model):
    bulk_edit_multi_select_field_option: JiraLabelsFieldBulkEditMultiSelectFieldOption
    components: list[JiraComponentField]
    field_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "bulk_edit_multi_select_field_option": "bulkEditMultiSelectFieldOption",
        "field_id": "fieldId",
    }
