"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.event_notification_notification_type import (
        EventNotificationNotificationType,
    )
    from atlassian_clients.jira_cloud.models.field_details import FieldDetails
    from atlassian_clients.jira_cloud.models.group_name import GroupName
    from atlassian_clients.jira_cloud.models.project_role import ProjectRole
    from atlassian_clients.jira_cloud.models.user_details import UserDetails


@define(kw_only=True)
class EventNotification(Model):
    email_address: str | Unset = UNSET
    expand: str | Unset = UNSET
    field: FieldDetails | Unset = UNSET
    group: GroupName | Unset = UNSET
    id: int | Unset = UNSET
    notification_type: EventNotificationNotificationType | Unset = UNSET
    parameter: str | Unset = UNSET
    project_role: ProjectRole | Unset = UNSET
    recipient: str | Unset = UNSET
    user: UserDetails | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "email_address": "emailAddress",
        "notification_type": "notificationType",
        "project_role": "projectRole",
    }
