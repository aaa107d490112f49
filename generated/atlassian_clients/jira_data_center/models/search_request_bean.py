"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SearchRequestBean(Model):
    expand: list[str] | Unset = UNSET
    fields: list[str] | Unset = UNSET
    jql: str | Unset = UNSET
    max_results: int | Unset = UNSET
    start_at: int | Unset = UNSET
    validate_query: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "start_at": "startAt",
        "validate_query": "validateQuery",
    }
