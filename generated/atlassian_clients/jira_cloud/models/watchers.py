"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user_details import UserDetails


@define(kw_only=True)
class Watchers(Model):
    is_watching: bool | Unset = UNSET
    self_: str | Unset = UNSET
    watch_count: int | Unset = UNSET
    watchers: list[UserDetails] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_watching": "isWatching",
        "self_": "self",
        "watch_count": "watchCount",
    }
