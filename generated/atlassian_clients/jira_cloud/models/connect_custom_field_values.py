"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.connect_custom_field_value import ConnectCustomFieldValue


@define(kw_only=True)
class ConnectCustomFieldValues(Model):
    update_value_list: list[ConnectCustomFieldValue] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "update_value_list": "updateValueList",
    }
