"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.entity_property import EntityProperty


@define(kw_only=True)
class ChangedWorklog(Model):
    properties: list[EntityProperty] | Unset = UNSET
    updated_time: int | Unset = UNSET
    worklog_id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "updated_time": "updatedTime",
        "worklog_id": "worklogId",
    }
