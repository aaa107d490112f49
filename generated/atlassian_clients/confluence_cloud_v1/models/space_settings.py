"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.space_settings_content_mode import SpaceSettingsContentMode
    from atlassian_clients.confluence_cloud_v1.models.space_settings_editor import SpaceSettingsEditor


@define(kw_only=True)
class SpaceSettings(Model):
    content_mode: None | SpaceSettingsContentMode | Unset = UNSET
    editor: SpaceSettingsEditor | Unset = UNSET
    field_links: GenericLinks
    route_override_enabled: bool
    space_key: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "content_mode": "contentMode",
        "field_links": "_links",
        "route_override_enabled": "routeOverrideEnabled",
        "space_key": "spaceKey",
    }
