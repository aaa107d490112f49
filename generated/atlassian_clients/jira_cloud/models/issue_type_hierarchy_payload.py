"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_payload_on_conflict import CustomFieldPayloadOnConflict
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class IssueTypeHierarchyPayload(Model):
    hierarchy_level: int | Unset = UNSET
    name: str | Unset = UNSET
    on_conflict: CustomFieldPayloadOnConflict | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "hierarchy_level": "hierarchyLevel",
        "on_conflict": "onConflict",
    }
