"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CreateInlineCommentModelInlineCommentProperties(Model):
    text_selection: str | Unset = UNSET
    text_selection_match_count: int | Unset = UNSET
    text_selection_match_index: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "text_selection": "textSelection",
        "text_selection_match_count": "textSelectionMatchCount",
        "text_selection_match_index": "textSelectionMatchIndex",
    }
