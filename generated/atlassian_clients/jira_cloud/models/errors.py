"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.error import Error


@define(kw_only=True)
class Errors(Model):
    issue_is_subtask: Error | Unset = UNSET
    issues_in_archived_projects: Error | Unset = UNSET
    issues_in_unlicensed_projects: Error | Unset = UNSET
    issues_not_found: Error | Unset = UNSET
    user_does_not_have_permission: Error | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_is_subtask": "issueIsSubtask",
        "issues_in_archived_projects": "issuesInArchivedProjects",
        "issues_in_unlicensed_projects": "issuesInUnlicensedProjects",
        "issues_not_found": "issuesNotFound",
        "user_does_not_have_permission": "userDoesNotHavePermission",
    }
