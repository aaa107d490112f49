"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_layout_item_payload_section_type import (
        IssueLayoutItemPayloadSectionType,
    )
    from atlassian_clients.jira_cloud.models.issue_layout_item_payload_type import IssueLayoutItemPayloadType
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class IssueLayoutItemPayload(Model):
    item_key: ProjectCreateResourceIdentifier | Unset = UNSET
    properties: Any = UNSET
    section_type: IssueLayoutItemPayloadSectionType | Unset = UNSET
    type_: IssueLayoutItemPayloadType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "item_key": "itemKey",
        "section_type": "sectionType",
        "type_": "type",
    }
