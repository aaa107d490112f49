"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.watch_user import WatchUser


@define(kw_only=True)
class SpaceWatch(Model):
    label_name: str | Unset = UNSET
    prefix: str | Unset = UNSET
    space_key: str | Unset = UNSET
    type_: str
    watcher: WatchUser
    _wire: ClassVar[Mapping[str, str]] = {
        "label_name": "labelName",
        "space_key": "spaceKey",
        "type_": "type",
    }
