"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UsersItemAvatarUrls(Model):
    field_16x16: str | Unset = UNSET
    field_24x24: str | Unset = UNSET
    field_32x32: str | Unset = UNSET
    field_48x48: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_16x16": "16x16",
        "field_24x24": "24x24",
        "field_32x32": "32x32",
        "field_48x48": "48x48",
    }
