"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.connect_custom_field_value_type import ConnectCustomFieldValueType


@define(kw_only=True)
class ConnectCustomFieldValue(Model):
    field_id: int
    field_type_: ConnectCustomFieldValueType
    issue_id: int
    number: float | Unset = UNSET
    option_id: str | Unset = UNSET
    rich_text: str | Unset = UNSET
    string: str | Unset = UNSET
    text: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldID",
        "field_type_": "_type",
        "issue_id": "issueID",
        "option_id": "optionID",
        "rich_text": "richText",
    }
