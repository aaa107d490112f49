"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_cascading_select_field import JiraCascadingSelectField
    from atlassian_clients.jira_cloud.models.jira_color_field import JiraColorField
    from atlassian_clients.jira_cloud.models.jira_date_field import JiraDateField
    from atlassian_clients.jira_cloud.models.jira_date_time_field import JiraDateTimeField
    from atlassian_clients.jira_cloud.models.jira_duration_field import JiraDurationField
    from atlassian_clients.jira_cloud.models.jira_issue_type_field import JiraIssueTypeField
    from atlassian_clients.jira_cloud.models.jira_labels_field import JiraLabelsField
    from atlassian_clients.jira_cloud.models.jira_multi_select_component_field import JiraMultiSelectComponentField
    from atlassian_clients.jira_cloud.models.jira_multiple_group_picker_field import JiraMultipleGroupPickerField
    from atlassian_clients.jira_cloud.models.jira_multiple_select_field import JiraMultipleSelectField
    from atlassian_clients.jira_cloud.models.jira_multiple_select_user_picker_field import (
        JiraMultipleSelectUserPickerField,
    )
    from atlassian_clients.jira_cloud.models.jira_multiple_version_picker_field import JiraMultipleVersionPickerField
    from atlassian_clients.jira_cloud.models.jira_number_field import JiraNumberField
    from atlassian_clients.jira_cloud.models.jira_priority_field import JiraPriorityField
    from atlassian_clients.jira_cloud.models.jira_rich_text_field import JiraRichTextField
    from atlassian_clients.jira_cloud.models.jira_single_group_picker_field import JiraSingleGroupPickerField
    from atlassian_clients.jira_cloud.models.jira_single_line_text_field import JiraSingleLineTextField
    from atlassian_clients.jira_cloud.models.jira_single_select_field import JiraSingleSelectField
    from atlassian_clients.jira_cloud.models.jira_single_select_user_picker_field import JiraSingleSelectUserPickerField
    from atlassian_clients.jira_cloud.models.jira_single_version_picker_field import JiraSingleVersionPickerField
    from atlassian_clients.jira_cloud.models.jira_status_input import JiraStatusInput
    from atlassian_clients.jira_cloud.models.jira_time_tracking_field import JiraTimeTrackingField
    from atlassian_clients.jira_cloud.models.jira_url_field import JiraUrlField


@define(kw_only=True)
class JiraIssueFields(Model):
    cascading_select_fields: list[JiraCascadingSelectField] | Unset = UNSET
    clearable_number_fields: list[JiraNumberField] | Unset = UNSET
    color_fields: list[JiraColorField] | Unset = UNSET
    date_picker_fields: list[JiraDateField] | Unset = UNSET
    date_time_picker_fields: list[JiraDateTimeField] | Unset = UNSET
    issue_type: JiraIssueTypeField | Unset = UNSET
    labels_fields: list[JiraLabelsField] | Unset = UNSET
    multiple_group_picker_fields: list[JiraMultipleGroupPickerField] | Unset = UNSET
    multiple_select_clearable_user_picker_fields: list[JiraMultipleSelectUserPickerField] | Unset = UNSET
    multiple_select_fields: list[JiraMultipleSelectField] | Unset = UNSET
    multiple_version_picker_fields: list[JiraMultipleVersionPickerField] | Unset = UNSET
    multiselect_components: JiraMultiSelectComponentField | Unset = UNSET
    original_estimate_field: JiraDurationField | Unset = UNSET
    priority: JiraPriorityField | Unset = UNSET
    rich_text_fields: list[JiraRichTextField] | Unset = UNSET
    single_group_picker_fields: list[JiraSingleGroupPickerField] | Unset = UNSET
    single_line_text_fields: list[JiraSingleLineTextField] | Unset = UNSET
    single_select_clearable_user_picker_fields: list[JiraSingleSelectUserPickerField] | Unset = UNSET
    single_select_fields: list[JiraSingleSelectField] | Unset = UNSET
    single_version_picker_fields: list[JiraSingleVersionPickerField] | Unset = UNSET
    status: JiraStatusInput | Unset = UNSET
    time_tracking_field: JiraTimeTrackingField | Unset = UNSET
    url_fields: list[JiraUrlField] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "cascading_select_fields": "cascadingSelectFields",
        "clearable_number_fields": "clearableNumberFields",
        "color_fields": "colorFields",
        "date_picker_fields": "datePickerFields",
        "date_time_picker_fields": "dateTimePickerFields",
        "issue_type": "issueType",
        "labels_fields": "labelsFields",
        "multiple_group_picker_fields": "multipleGroupPickerFields",
        "multiple_select_clearable_user_picker_fields": "multipleSelectClearableUserPickerFields",
        "multiple_select_fields": "multipleSelectFields",
        "multiple_version_picker_fields": "multipleVersionPickerFields",
        "multiselect_components": "multiselectComponents",
        "original_estimate_field": "originalEstimateField",
        "rich_text_fields": "richTextFields",
        "single_group_picker_fields": "singleGroupPickerFields",
        "single_line_text_fields": "singleLineTextFields",
        "single_select_clearable_user_picker_fields": "singleSelectClearableUserPickerFields",
        "single_select_fields": "singleSelectFields",
        "single_version_picker_fields": "singleVersionPickerFields",
        "time_tracking_field": "timeTrackingField",
        "url_fields": "urlFields",
    }
