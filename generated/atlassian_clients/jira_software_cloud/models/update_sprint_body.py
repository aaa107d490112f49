"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UpdateSprintBody(Model):
    complete_date: str | Unset = UNSET
    created_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    goal: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    origin_board_id: int | Unset = UNSET
    self_: str | Unset = UNSET
    start_date: str | Unset = UNSET
    state: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "complete_date": "completeDate",
        "created_date": "createdDate",
        "end_date": "endDate",
        "origin_board_id": "originBoardId",
        "self_": "self",
        "start_date": "startDate",
    }
