"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class HistoryMetadataParticipant(Model):
    avatar_url: str | Unset = UNSET
    display_name: str | Unset = UNSET
    display_name_key: str | Unset = UNSET
    id: str | Unset = UNSET
    type_: str | Unset = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_url": "avatarUrl",
        "display_name": "displayName",
        "display_name_key": "displayNameKey",
        "type_": "type",
    }
