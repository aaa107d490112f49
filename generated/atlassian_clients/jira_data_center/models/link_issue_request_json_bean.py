"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.comment_json_bean import CommentJsonBean
    from atlassian_clients.jira_data_center.models.issue_link_type_json_bean import IssueLinkTypeJsonBean
    from atlassian_clients.jira_data_center.models.issue_ref_json_bean import IssueRefJsonBean


@define(kw_only=True)
class LinkIssueRequestJsonBean(Model):
    comment: CommentJsonBean | Unset = UNSET
    inward_issue: IssueRefJsonBean | Unset = UNSET
    outward_issue: IssueRefJsonBean | Unset = UNSET
    type_: IssueLinkTypeJsonBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "inward_issue": "inwardIssue",
        "outward_issue": "outwardIssue",
        "type_": "type",
    }
