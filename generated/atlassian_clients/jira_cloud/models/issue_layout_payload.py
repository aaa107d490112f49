"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_layout_item_payload import IssueLayoutItemPayload
    from atlassian_clients.jira_cloud.models.issue_layout_payload_issue_layout_type import (
        IssueLayoutPayloadIssueLayoutType,
    )
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class IssueLayoutPayload(Model):
    container_id: ProjectCreateResourceIdentifier | Unset = UNSET
    issue_layout_type: IssueLayoutPayloadIssueLayoutType | Unset = UNSET
    items: list[IssueLayoutItemPayload] | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "container_id": "containerId",
        "issue_layout_type": "issueLayoutType",
    }
