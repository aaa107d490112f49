"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.theme_no_links import ThemeNoLinks


@define(kw_only=True)
class ThemeArray(Model):
    field_links: GenericLinks
    limit: int
    results: list[ThemeNoLinks]
    size: int
    start: int
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
    }
