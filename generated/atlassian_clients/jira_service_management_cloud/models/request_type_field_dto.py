"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.json_type_bean import JsonTypeBean
    from atlassian_clients.jira_service_management_cloud.models.request_type_field_value_dto import (
        RequestTypeFieldValueDto,
    )


@define(kw_only=True)
class RequestTypeFieldDto(Model):
    default_values: list[RequestTypeFieldValueDto] | Unset = UNSET
    description: str | Unset = UNSET
    field_id: str | Unset = UNSET
    jira_schema: JsonTypeBean | Unset = UNSET
    name: str | Unset = UNSET
    preset_values: list[str] | Unset = UNSET
    required: bool | Unset = UNSET
    valid_values: list[RequestTypeFieldValueDto] | Unset = UNSET
    visible: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_values": "defaultValues",
        "field_id": "fieldId",
        "jira_schema": "jiraSchema",
        "preset_values": "presetValues",
        "valid_values": "validValues",
    }
