"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.notification_scheme_event import NotificationSchemeEvent
    from atlassian_clients.jira_cloud.models.scope import Scope


@define(kw_only=True)
class NotificationScheme(Model):
    description: str | Unset = UNSET
    expand: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    notification_scheme_events: list[NotificationSchemeEvent] | Unset = UNSET
    projects: list[int] | Unset = UNSET
    scope: Scope | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "notification_scheme_events": "notificationSchemeEvents",
        "self_": "self",
    }
