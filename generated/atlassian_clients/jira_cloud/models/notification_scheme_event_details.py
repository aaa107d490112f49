"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.notification_scheme_event_type_id import NotificationSchemeEventTypeId
    from atlassian_clients.jira_cloud.models.notification_scheme_notification_details import (
        NotificationSchemeNotificationDetails,
    )


@define(kw_only=True)
class NotificationSchemeEventDetails(Model):
    event: NotificationSchemeEventTypeId
    notifications: list[NotificationSchemeNotificationDetails]
