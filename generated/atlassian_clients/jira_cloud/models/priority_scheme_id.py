"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.task_progress_bean_json_node import TaskProgressBeanJsonNode


@define(kw_only=True)
class PrioritySchemeId(Model):
    id: str | Unset = UNSET
    task: TaskProgressBeanJsonNode | Unset = UNSET
