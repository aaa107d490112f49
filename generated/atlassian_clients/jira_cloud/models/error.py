"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class Error(Model):
    count: int | Unset = UNSET
    issue_ids_or_keys: list[str] | Unset = UNSET
    message: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_ids_or_keys": "issueIdsOrKeys",
    }
