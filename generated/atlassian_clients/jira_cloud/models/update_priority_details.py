"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_priority_details_icon_url import CreatePriorityDetailsIconUrl


@define(kw_only=True)
class UpdatePriorityDetails(Model):
    avatar_id: int | Unset = UNSET
    description: None | str | Unset = UNSET
    icon_url: CreatePriorityDetailsIconUrl | None | Unset = UNSET
    name: None | str | Unset = UNSET
    status_color: None | str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_id": "avatarId",
        "icon_url": "iconUrl",
        "status_color": "statusColor",
    }
