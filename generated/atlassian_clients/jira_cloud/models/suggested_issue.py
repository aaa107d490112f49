"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SuggestedIssue(Model):
    id: int | Unset = UNSET
    img: str | Unset = UNSET
    key: str | Unset = UNSET
    key_html: str | Unset = UNSET
    summary: str | Unset = UNSET
    summary_text: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "key_html": "keyHtml",
        "summary_text": "summaryText",
    }
