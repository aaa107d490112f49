"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class VersionIssuesStatus(Model):
    done: int | Unset = UNSET
    in_progress: int | Unset = UNSET
    to_do: int | Unset = UNSET
    unmapped: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "in_progress": "inProgress",
        "to_do": "toDo",
    }
