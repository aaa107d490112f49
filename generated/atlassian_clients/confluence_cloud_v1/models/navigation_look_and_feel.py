"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.navigation_look_and_feel_hover_or_focus import (
        NavigationLookAndFeelHoverOrFocus,
    )


@define(kw_only=True)
class NavigationLookAndFeel(Model):
    color: str
    highlight_color: None | str | Unset = UNSET
    hover_or_focus: NavigationLookAndFeelHoverOrFocus
    _wire: ClassVar[Mapping[str, str]] = {
        "highlight_color": "highlightColor",
        "hover_or_focus": "hoverOrFocus",
    }
