"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.simple_link import SimpleLink
    from atlassian_clients.jira_cloud.models.version_approver import VersionApprover
    from atlassian_clients.jira_cloud.models.version_issues_status import VersionIssuesStatus


@define(kw_only=True)
class Version(Model):
    approvers: list[VersionApprover] | Unset = UNSET
    archived: bool | Unset = UNSET
    description: str | Unset = UNSET
    driver: str | Unset = UNSET
    expand: str | Unset = UNSET
    id: str | Unset = UNSET
    issues_status_for_fix_version: VersionIssuesStatus | Unset = UNSET
    move_unfixed_issues_to: str | Unset = UNSET
    name: str | Unset = UNSET
    operations: list[SimpleLink] | Unset = UNSET
    overdue: bool | Unset = UNSET
    project: str | Unset = UNSET
    project_id: int | Unset = UNSET
    release_date: str | Unset = UNSET
    released: bool | Unset = UNSET
    self_: str | Unset = UNSET
    start_date: str | Unset = UNSET
    user_release_date: str | Unset = UNSET
    user_start_date: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issues_status_for_fix_version": "issuesStatusForFixVersion",
        "move_unfixed_issues_to": "moveUnfixedIssuesTo",
        "project_id": "projectId",
        "release_date": "releaseDate",
        "self_": "self",
        "start_date": "startDate",
        "user_release_date": "userReleaseDate",
        "user_start_date": "userStartDate",
    }
