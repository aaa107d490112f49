"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.watch_user import WatchUser


@define(kw_only=True)
class Watch(Model):
    content_id: int
    type_: str
    watcher: WatchUser
    _wire: ClassVar[Mapping[str, str]] = {
        "content_id": "contentId",
        "type_": "type",
    }
