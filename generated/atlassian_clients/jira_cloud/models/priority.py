"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.expand_priority_scheme_page import ExpandPrioritySchemePage


@define(kw_only=True)
class Priority(Model):
    avatar_id: int | Unset = UNSET
    description: str | Unset = UNSET
    icon_url: str | Unset = UNSET
    id: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    name: str | Unset = UNSET
    schemes: ExpandPrioritySchemePage | Unset = UNSET
    self_: str | Unset = UNSET
    status_color: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_id": "avatarId",
        "icon_url": "iconUrl",
        "is_default": "isDefault",
        "self_": "self",
        "status_color": "statusColor",
    }
