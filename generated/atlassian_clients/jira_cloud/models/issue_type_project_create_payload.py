"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_hierarchy_payload import IssueTypeHierarchyPayload
    from atlassian_clients.jira_cloud.models.issue_type_payload import IssueTypePayload
    from atlassian_clients.jira_cloud.models.issue_type_scheme_payload import IssueTypeSchemePayload


@define(kw_only=True)
class IssueTypeProjectCreatePayload(Model):
    issue_type_hierarchy: list[IssueTypeHierarchyPayload] | None | Unset = UNSET
    issue_type_scheme: IssueTypeSchemePayload | Unset = UNSET
    issue_types: list[IssueTypePayload] | None | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_hierarchy": "issueTypeHierarchy",
        "issue_type_scheme": "issueTypeScheme",
        "issue_types": "issueTypes",
    }
