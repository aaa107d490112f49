"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.project_payload_project_type_key import ProjectPayloadProjectTypeKey


@define(kw_only=True)
class ProjectPayload(Model):
    field_layout_scheme_id: ProjectCreateResourceIdentifier | Unset = UNSET
    issue_security_scheme_id: ProjectCreateResourceIdentifier | Unset = UNSET
    issue_type_scheme_id: ProjectCreateResourceIdentifier | Unset = UNSET
    issue_type_screen_scheme_id: ProjectCreateResourceIdentifier | Unset = UNSET
    notification_scheme_id: ProjectCreateResourceIdentifier | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    permission_scheme_id: ProjectCreateResourceIdentifier | Unset = UNSET
    project_type_key: ProjectPayloadProjectTypeKey | Unset = UNSET
    workflow_scheme_id: ProjectCreateResourceIdentifier | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_layout_scheme_id": "fieldLayoutSchemeId",
        "issue_security_scheme_id": "issueSecuritySchemeId",
        "issue_type_scheme_id": "issueTypeSchemeId",
        "issue_type_screen_scheme_id": "issueTypeScreenSchemeId",
        "notification_scheme_id": "notificationSchemeId",
        "permission_scheme_id": "permissionSchemeId",
        "project_type_key": "projectTypeKey",
        "workflow_scheme_id": "workflowSchemeId",
    }
