"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.notification_scheme_event_details import NotificationSchemeEventDetails


@define(kw_only=True)
class CreateNotificationSchemeDetails(Model):
    description: str | Unset = UNSET
    name: str
    notification_scheme_events: list[NotificationSchemeEventDetails] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "notification_scheme_events": "notificationSchemeEvents",
    }
