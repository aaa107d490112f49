"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.announcement_banner_configuration_visibility import (
        AnnouncementBannerConfigurationVisibility,
    )


@define(kw_only=True)
class AnnouncementBannerConfiguration(Model):
    hash_id: str | Unset = UNSET
    is_dismissible: bool | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    message: str | Unset = UNSET
    visibility: AnnouncementBannerConfigurationVisibility | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "hash_id": "hashId",
        "is_dismissible": "isDismissible",
        "is_enabled": "isEnabled",
    }
