"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AvatarCroppingBean(Model):
    cropper_offset_x: int | Unset = UNSET
    cropper_offset_y: int | Unset = UNSET
    cropper_width: int | Unset = UNSET
    needs_cropping: bool | Unset = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "cropper_offset_x": "cropperOffsetX",
        "cropper_offset_y": "cropperOffsetY",
        "cropper_width": "cropperWidth",
        "needs_cropping": "needsCropping",
    }
