"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_status_status_category import JiraStatusStatusCategory


@define(kw_only=True)
class StatusCreate(Model):
    description: str | Unset = UNSET
    name: str
    status_category: JiraStatusStatusCategory
    _wire: ClassVar[Mapping[str, str]] = {
        "status_category": "statusCategory",
    }
