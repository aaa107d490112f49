"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_color_input import JiraColorInput


@define(kw_only=True)
class JiraColorField(Model):
    color: JiraColorInput
    field_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
    }
