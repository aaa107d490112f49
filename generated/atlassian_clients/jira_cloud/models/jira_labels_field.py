"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_label_properties_input_jackson_1 import (
        JiraLabelPropertiesInputJackson1,
    )
    from atlassian_clients.jira_cloud.models.jira_labels_field_bulk_edit_multi_select_field_option import (
        JiraLabelsFieldBulkEditMultiSelectFieldOption,
    )
    from atlassian_clients.jira_cloud.models.jira_labels_input import JiraLabelsInput


@define(kw_only=True)
class JiraLabelsField(Model):
    bulk_edit_multi_select_field_option: JiraLabelsFieldBulkEditMultiSelectFieldOption
    field_id: str
    label_properties: list[JiraLabelPropertiesInputJackson1] | Unset = UNSET
    labels: list[JiraLabelsInput]
    _wire: ClassVar[Mapping[str, str]] = {
        "bulk_edit_multi_select_field_option": "bulkEditMultiSelectFieldOption",
        "field_id": "fieldId",
        "label_properties": "labelProperties",
    }
