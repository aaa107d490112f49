"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class InlineCommentProperties(Model):
    inline_marker_ref: str | Unset = UNSET
    inline_original_selection: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "inline_marker_ref": "inlineMarkerRef",
        "inline_original_selection": "inlineOriginalSelection",
    }
