"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.icon import Icon


@define(kw_only=True)
class Theme(Model):
    description: str | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    icon: Icon | Unset = UNSET
    name: str | Unset = UNSET
    theme_key: str
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "theme_key": "themeKey",
    }
