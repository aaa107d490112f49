"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.priority_mapping import PriorityMapping
    from atlassian_clients.jira_cloud.models.update_priorities_in_scheme_request_bean import (
        UpdatePrioritiesInSchemeRequestBean,
    )
    from atlassian_clients.jira_cloud.models.update_projects_in_scheme_request_bean import (
        UpdateProjectsInSchemeRequestBean,
    )


@define(kw_only=True)
class UpdatePrioritySchemeRequestBean(Model):
    default_priority_id: int | Unset = UNSET
    description: str | Unset = UNSET
    mappings: PriorityMapping | Unset = UNSET
    name: str | Unset = UNSET
    priorities: UpdatePrioritiesInSchemeRequestBean | Unset = UNSET
    projects: UpdateProjectsInSchemeRequestBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_priority_id": "defaultPriorityId",
    }
