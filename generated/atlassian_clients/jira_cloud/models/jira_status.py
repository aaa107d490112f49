"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_status_status_category import JiraStatusStatusCategory
    from atlassian_clients.jira_cloud.models.status_scope import StatusScope


@define(kw_only=True)
class JiraStatus(Model):
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    scope: StatusScope | Unset = UNSET
    status_category: JiraStatusStatusCategory | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "status_category": "statusCategory",
    }
