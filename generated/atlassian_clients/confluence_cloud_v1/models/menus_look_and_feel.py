"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.menus_look_and_feel_hover_or_focus import (
        MenusLookAndFeelHoverOrFocus,
    )


@define(kw_only=True)
class MenusLookAndFeel(Model):
    color: str
    hover_or_focus: MenusLookAndFeelHoverOrFocus
    _wire: ClassVar[Mapping[str, str]] = {
        "hover_or_focus": "hoverOrFocus",
    }
