"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.comment import Comment
    from atlassian_clients.jira_cloud.models.issue_link_type import IssueLinkType
    from atlassian_clients.jira_cloud.models.linked_issue import LinkedIssue


@define(kw_only=True)
class LinkIssueRequestJsonBean(Model):
    comment: Comment | Unset = UNSET
    inward_issue: LinkedIssue
    outward_issue: LinkedIssue
    type_: IssueLinkType
    _wire: ClassVar[Mapping[str, str]] = {
        "inward_issue": "inwardIssue",
        "outward_issue": "outwardIssue",
        "type_": "type",
    }
