"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.screen_look_and_feel_layer import ScreenLookAndFeelLayer


@define(kw_only=True)
class ScreenLookAndFeel(Model):
    background: str
    background_attachment: None | str | Unset = UNSET
    background_blend_mode: None | str | Unset = UNSET
    background_clip: None | str | Unset = UNSET
    background_color: None | str | Unset = UNSET
    background_image: None | str | Unset = UNSET
    background_origin: None | str | Unset = UNSET
    background_position: None | str | Unset = UNSET
    background_repeat: None | str | Unset = UNSET
    background_size: None | str | Unset = UNSET
    gutter_bottom: None | str | Unset = UNSET
    gutter_left: None | str | Unset = UNSET
    gutter_right: None | str | Unset = UNSET
    gutter_top: None | str | Unset = UNSET
    layer: None | ScreenLookAndFeelLayer | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "background_attachment": "backgroundAttachment",
        "background_blend_mode": "backgroundBlendMode",
        "background_clip": "backgroundClip",
        "background_color": "backgroundColor",
        "background_image": "backgroundImage",
        "background_origin": "backgroundOrigin",
        "background_position": "backgroundPosition",
        "background_repeat": "backgroundRepeat",
        "background_size": "backgroundSize",
        "gutter_bottom": "gutterBottom",
        "gutter_left": "gutterLeft",
        "gutter_right": "gutterRight",
        "gutter_top": "gutterTop",
    }
