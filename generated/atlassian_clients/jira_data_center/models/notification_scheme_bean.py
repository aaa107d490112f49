"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class NotificationSchemeBean(Model):
    description: str | Unset = UNSET
    expand: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    notification_scheme_events: Any = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "notification_scheme_events": "notificationSchemeEvents",
        "self_": "self",
    }
