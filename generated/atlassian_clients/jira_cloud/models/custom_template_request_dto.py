"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.board_features_payload import BoardFeaturesPayload
    from atlassian_clients.jira_cloud.models.boards_payload import BoardsPayload
    from atlassian_clients.jira_cloud.models.field_capability_payload import FieldCapabilityPayload
    from atlassian_clients.jira_cloud.models.issue_type_project_create_payload import IssueTypeProjectCreatePayload
    from atlassian_clients.jira_cloud.models.notification_scheme_payload import NotificationSchemePayload
    from atlassian_clients.jira_cloud.models.permission_payload_dto import PermissionPayloadDto
    from atlassian_clients.jira_cloud.models.project_payload import ProjectPayload
    from atlassian_clients.jira_cloud.models.roles_capability_payload import RolesCapabilityPayload
    from atlassian_clients.jira_cloud.models.scope_payload import ScopePayload
    from atlassian_clients.jira_cloud.models.security_scheme_payload import SecuritySchemePayload
    from atlassian_clients.jira_cloud.models.workflow_capability_payload import WorkflowCapabilityPayload


@define(kw_only=True)
class CustomTemplateRequestDto(Model):
    board_features: BoardFeaturesPayload | Unset = UNSET
    boards: BoardsPayload | Unset = UNSET
    field: FieldCapabilityPayload | Unset = UNSET
    issue_type: IssueTypeProjectCreatePayload | Unset = UNSET
    notification: NotificationSchemePayload | Unset = UNSET
    permission_scheme: PermissionPayloadDto | Unset = UNSET
    project: ProjectPayload | Unset = UNSET
    role: RolesCapabilityPayload | Unset = UNSET
    scope: ScopePayload | Unset = UNSET
    security: SecuritySchemePayload | Unset = UNSET
    workflow: WorkflowCapabilityPayload | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "board_features": "boardFeatures",
        "issue_type": "issueType",
        "permission_scheme": "permissionScheme",
    }
