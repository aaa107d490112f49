"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_selected_option_field import JiraSelectedOptionField


@define(kw_only=True)
class JiraCascadingSelectField(Model):
    child_option_value: JiraSelectedOptionField | Unset = UNSET
    field_id: str
    parent_option_value: JiraSelectedOptionField
    _wire: ClassVar[Mapping[str, str]] = {
        "child_option_value": "childOptionValue",
        "field_id": "fieldId",
        "parent_option_value": "parentOptionValue",
    }
