"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class JexpEvaluateCtxJqlIssues(Model):
    max_results: int | Unset = UNSET
    next_page_token: str | Unset = UNSET
    query: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "next_page_token": "nextPageToken",
    }
