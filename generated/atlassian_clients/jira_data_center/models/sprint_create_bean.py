"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SprintCreateBean(Model):
    auto_start_stop: bool | Unset = UNSET
    end_date: str | Unset = UNSET
    goal: str | Unset = UNSET
    incomplete_issues_destination_id: int | Unset = UNSET
    name: str | Unset = UNSET
    origin_board_id: int | Unset = UNSET
    start_date: str | Unset = UNSET
    synced: bool | Unset = UNSET
    user_profile_time_zone: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "auto_start_stop": "autoStartStop",
        "end_date": "endDate",
        "incomplete_issues_destination_id": "incompleteIssuesDestinationId",
        "origin_board_id": "originBoardId",
        "start_date": "startDate",
        "user_profile_time_zone": "userProfileTimeZone",
    }
