"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_date_time_input import JiraDateTimeInput


@define(kw_only=True)
class JiraDateTimeField(Model):
    date_time: JiraDateTimeInput
    field_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "date_time": "dateTime",
        "field_id": "fieldId",
    }
