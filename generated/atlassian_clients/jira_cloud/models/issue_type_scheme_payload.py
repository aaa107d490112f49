"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class IssueTypeSchemePayload(Model):
    default_issue_type_id: ProjectCreateResourceIdentifier | Unset = UNSET
    description: None | str | Unset = UNSET
    issue_type_ids: list[ProjectCreateResourceIdentifier] | Unset = UNSET
    name: str | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_issue_type_id": "defaultIssueTypeId",
        "issue_type_ids": "issueTypeIds",
    }
