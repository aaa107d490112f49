"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class StreamPageBean(Model):
    is_last: bool | Unset = UNSET
    max_results: int | Unset = UNSET
    next_cursor: str | Unset = UNSET
    next_page: str | Unset = UNSET
    self_: str | Unset = UNSET
    values: list[Any] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_last": "isLast",
        "max_results": "maxResults",
        "next_cursor": "nextCursor",
        "next_page": "nextPage",
        "self_": "self",
    }
