"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.notification_scheme_event_id_payload import (
        NotificationSchemeEventIdPayload,
    )
    from atlassian_clients.jira_cloud.models.notification_scheme_notification_details_payload import (
        NotificationSchemeNotificationDetailsPayload,
    )


@define(kw_only=True)
class NotificationSchemeEventPayload(Model):
    event: NotificationSchemeEventIdPayload | Unset = UNSET
    notifications: list[NotificationSchemeNotificationDetailsPayload] | Unset = UNSET
