"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class Entry(Model):
    errors: list[str] | Unset = UNSET
    issue_id: int | Unset = UNSET
    issue_key: str | Unset = UNSET
    status: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_id": "issueId",
        "issue_key": "issueKey",
    }
