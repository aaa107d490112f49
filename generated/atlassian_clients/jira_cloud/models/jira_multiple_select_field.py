"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_selected_option_field import JiraSelectedOptionField


@define(kw_only=True)
class JiraMultipleSelectField(Model):
    field_id: str
    options: list[JiraSelectedOptionField]
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
    }
