"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.entity_property import EntityProperty
    from atlassian_clients.jira_cloud.models.user_details import UserDetails
    from atlassian_clients.jira_cloud.models.visibility import Visibility


@define(kw_only=True)
class Worklog(Model):
    author: UserDetails | Unset = UNSET
    comment: Any = UNSET
    created: str | Unset = UNSET
    id: str | Unset = UNSET
    issue_id: str | Unset = UNSET
    properties: list[EntityProperty] | Unset = UNSET
    self_: str | Unset = UNSET
    started: str | Unset = UNSET
    time_spent: str | Unset = UNSET
    time_spent_seconds: int | Unset = UNSET
    update_author: UserDetails | Unset = UNSET
    updated: str | Unset = UNSET
    visibility: Visibility | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_id": "issueId",
        "self_": "self",
        "time_spent": "timeSpent",
        "time_spent_seconds": "timeSpentSeconds",
        "update_author": "updateAuthor",
    }
