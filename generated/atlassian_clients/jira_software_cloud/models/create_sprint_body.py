"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CreateSprintBody(Model):
    end_date: str | Unset = UNSET
    goal: str | Unset = UNSET
    name: str | Unset = UNSET
    origin_board_id: int | Unset = UNSET
    start_date: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "end_date": "endDate",
        "origin_board_id": "originBoardId",
        "start_date": "startDate",
    }
