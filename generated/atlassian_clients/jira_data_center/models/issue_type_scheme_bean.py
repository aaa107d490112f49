"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_type_json_bean import IssueTypeJsonBean


@define(kw_only=True)
class IssueTypeSchemeBean(Model):
    default_issue_type: IssueTypeJsonBean | Unset = UNSET
    description: str | Unset = UNSET
    expand: str | Unset = UNSET
    id: str | Unset = UNSET
    issue_types: list[IssueTypeJsonBean] | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_issue_type": "defaultIssueType",
        "issue_types": "issueTypes",
        "self_": "self",
    }
