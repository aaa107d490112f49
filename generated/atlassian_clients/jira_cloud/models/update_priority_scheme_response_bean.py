"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.priority_scheme_with_paginated_priorities_and_projects import (
        PrioritySchemeWithPaginatedPrioritiesAndProjects,
    )
    from atlassian_clients.jira_cloud.models.task_progress_bean_json_node import TaskProgressBeanJsonNode


@define(kw_only=True)
class UpdatePrioritySchemeResponseBean(Model):
    priority_scheme: PrioritySchemeWithPaginatedPrioritiesAndProjects | Unset = UNSET
    task: TaskProgressBeanJsonNode | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "priority_scheme": "priorityScheme",
    }
