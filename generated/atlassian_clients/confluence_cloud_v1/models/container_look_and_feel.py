"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ContainerLookAndFeel(Model):
    background: str
    background_attachment: None | str | Unset = UNSET
    background_blend_mode: None | str | Unset = UNSET
    background_clip: None | str | Unset = UNSET
    background_color: None | str
    background_image: None | str
    background_origin: None | str | Unset = UNSET
    background_position: None | str | Unset = UNSET
    background_repeat: None | str | Unset = UNSET
    background_size: None | str
    border_radius: str
    padding: str
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
        "border_radius": "borderRadius",
    }
