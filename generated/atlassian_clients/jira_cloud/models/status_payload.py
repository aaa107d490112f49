"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_payload_on_conflict import CustomFieldPayloadOnConflict
    from atlassian_clients.jira_cloud.models.jira_status_status_category import JiraStatusStatusCategory
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.status_payload_scope import StatusPayloadScope


@define(kw_only=True)
class StatusPayload(Model):
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    on_conflict: CustomFieldPayloadOnConflict | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    scope: StatusPayloadScope | Unset = UNSET
    status_category: JiraStatusStatusCategory | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "on_conflict": "onConflict",
        "status_category": "statusCategory",
    }
