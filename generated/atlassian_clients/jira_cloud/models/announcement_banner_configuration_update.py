"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AnnouncementBannerConfigurationUpdate(Model):
    is_dismissible: bool | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    message: str | Unset = UNSET
    visibility: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_dismissible": "isDismissible",
        "is_enabled": "isEnabled",
    }
