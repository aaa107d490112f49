"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_cascading_option import (
        CustomFieldContextDefaultValueCascadingOption,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_date import (
        CustomFieldContextDefaultValueDate,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_date_time import (
        CustomFieldContextDefaultValueDateTime,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_float import (
        CustomFieldContextDefaultValueFloat,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_date_time_field import (
        CustomFieldContextDefaultValueForgeDateTimeField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_group_field import (
        CustomFieldContextDefaultValueForgeGroupField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_multi_group_field import (
        CustomFieldContextDefaultValueForgeMultiGroupField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_multi_string_field import (
        CustomFieldContextDefaultValueForgeMultiStringField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_multi_user_field import (
        CustomFieldContextDefaultValueForgeMultiUserField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_number_field import (
        CustomFieldContextDefaultValueForgeNumberField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_object_field import (
        CustomFieldContextDefaultValueForgeObjectField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_string_field import (
        CustomFieldContextDefaultValueForgeStringField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_forge_user_field import (
        CustomFieldContextDefaultValueForgeUserField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_labels import (
        CustomFieldContextDefaultValueLabels,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_multi_user_picker import (
        CustomFieldContextDefaultValueMultiUserPicker,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_multiple_group_picker import (
        CustomFieldContextDefaultValueMultipleGroupPicker,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_multiple_option import (
        CustomFieldContextDefaultValueMultipleOption,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_multiple_version_picker import (
        CustomFieldContextDefaultValueMultipleVersionPicker,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_project import (
        CustomFieldContextDefaultValueProject,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_read_only import (
        CustomFieldContextDefaultValueReadOnly,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_single_group_picker import (
        CustomFieldContextDefaultValueSingleGroupPicker,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_single_option import (
        CustomFieldContextDefaultValueSingleOption,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_single_version_picker import (
        CustomFieldContextDefaultValueSingleVersionPicker,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_text_area import (
        CustomFieldContextDefaultValueTextArea,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_text_field import (
        CustomFieldContextDefaultValueTextField,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_default_value_url import (
        CustomFieldContextDefaultValueUrl,
    )
    from atlassian_clients.jira_cloud.models.custom_field_context_single_user_picker_defaults import (
        CustomFieldContextSingleUserPickerDefaults,
    )


@define(kw_only=True)
class CustomFieldContextDefaultValueUpdate(Model):
    default_values: (
        list[
            CustomFieldContextDefaultValueCascadingOption
            | CustomFieldContextDefaultValueDate
            | CustomFieldContextDefaultValueDateTime
            | CustomFieldContextDefaultValueFloat
            | CustomFieldContextDefaultValueForgeDateTimeField
            | CustomFieldContextDefaultValueForgeGroupField
            | CustomFieldContextDefaultValueForgeMultiGroupField
            | CustomFieldContextDefaultValueForgeMultiStringField
            | CustomFieldContextDefaultValueForgeMultiUserField
            | CustomFieldContextDefaultValueForgeNumberField
            | CustomFieldContextDefaultValueForgeObjectField
            | CustomFieldContextDefaultValueForgeStringField
            | CustomFieldContextDefaultValueForgeUserField
            | CustomFieldContextDefaultValueLabels
            | CustomFieldContextDefaultValueMultipleGroupPicker
            | CustomFieldContextDefaultValueMultipleOption
            | CustomFieldContextDefaultValueMultipleVersionPicker
            | CustomFieldContextDefaultValueMultiUserPicker
            | CustomFieldContextDefaultValueProject
            | CustomFieldContextDefaultValueReadOnly
            | CustomFieldContextDefaultValueSingleGroupPicker
            | CustomFieldContextDefaultValueSingleOption
            | CustomFieldContextDefaultValueSingleVersionPicker
            | CustomFieldContextDefaultValueTextArea
            | CustomFieldContextDefaultValueTextField
            | CustomFieldContextDefaultValueUrl
            | CustomFieldContextSingleUserPickerDefaults
        ]
        | Unset
    ) = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_values": "defaultValues",
    }
