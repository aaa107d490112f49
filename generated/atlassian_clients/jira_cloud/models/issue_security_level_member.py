"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permission_holder import PermissionHolder


@define(kw_only=True)
class IssueSecurityLevelMember(Model):
    holder: PermissionHolder
    id: int
    issue_security_level_id: int
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_security_level_id": "issueSecurityLevelId",
    }
