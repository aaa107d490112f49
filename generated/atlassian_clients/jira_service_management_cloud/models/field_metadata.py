"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.json_type_bean import JsonTypeBean


@define(kw_only=True)
class FieldMetadata(Model):
    allowed_values: list[Any] | Unset = UNSET
    auto_complete_url: str | Unset = UNSET
    configuration: Any = UNSET
    default_value: Any = UNSET
    has_default_value: bool | Unset = UNSET
    key: str
    name: str
    operations: list[str]
    required: bool
    schema: JsonTypeBean
    _wire: ClassVar[Mapping[str, str]] = {
        "allowed_values": "allowedValues",
        "auto_complete_url": "autoCompleteUrl",
        "default_value": "defaultValue",
        "has_default_value": "hasDefaultValue",
    }
