"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.event_notification import EventNotification
    from atlassian_clients.jira_cloud.models.notification_event import NotificationEvent


@define(kw_only=True)
class NotificationSchemeEvent(Model):
    event: NotificationEvent | Unset = UNSET
    notifications: list[EventNotification] | Unset = UNSET
