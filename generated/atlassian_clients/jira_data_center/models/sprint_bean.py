"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SprintBean(Model):
    activated_date: str | Unset = UNSET
    auto_start_stop: bool | Unset = UNSET
    complete_date: str | Unset = UNSET
    end_date: str | Unset = UNSET
    goal: str | Unset = UNSET
    id: int | Unset = UNSET
    incomplete_issues_destination_id: int | Unset = UNSET
    name: str | Unset = UNSET
    origin_board_id: int | Unset = UNSET
    self_: str | Unset = UNSET
    start_date: str | Unset = UNSET
    state: str | Unset = UNSET
    synced: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "activated_date": "activatedDate",
        "auto_start_stop": "autoStartStop",
        "complete_date": "completeDate",
        "end_date": "endDate",
        "incomplete_issues_destination_id": "incompleteIssuesDestinationId",
        "origin_board_id": "originBoardId",
        "self_": "self",
        "start_date": "startDate",
    }
