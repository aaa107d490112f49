"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.space_settings_content_mode import SpaceSettingsContentMode


@define(kw_only=True)
class SpaceSettingsUpdate(Model):
    content_mode: None | SpaceSettingsContentMode | Unset = UNSET
    route_override_enabled: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "content_mode": "contentMode",
        "route_override_enabled": "routeOverrideEnabled",
    }
