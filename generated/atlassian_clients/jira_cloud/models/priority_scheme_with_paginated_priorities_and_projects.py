"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_priority_with_sequence import PageBeanPriorityWithSequence
    from atlassian_clients.jira_cloud.models.page_bean_project_details import PageBeanProjectDetails


@define(kw_only=True)
class PrioritySchemeWithPaginatedPrioritiesAndProjects(Model):
    default: bool | Unset = UNSET
    default_priority_id: str | Unset = UNSET
    description: str | Unset = UNSET
    id: str
    is_default: bool | Unset = UNSET
    name: str
    priorities: PageBeanPriorityWithSequence | Unset = UNSET
    projects: PageBeanProjectDetails | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_priority_id": "defaultPriorityId",
        "is_default": "isDefault",
        "self_": "self",
    }
