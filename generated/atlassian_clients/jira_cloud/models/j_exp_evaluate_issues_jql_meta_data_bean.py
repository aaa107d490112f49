"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class JExpEvaluateIssuesJqlMetaDataBean(Model):
    is_last: bool | Unset = UNSET
    next_page_token: str
    _wire: ClassVar[Mapping[str, str]] = {
        "is_last": "isLast",
        "next_page_token": "nextPageToken",
    }
