"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.date_dto import DateDto
    from atlassian_clients.jira_service_management_cloud.models.duration_dto import DurationDto


@define(kw_only=True)
class SlaInformationCompletedCycleDto(Model):
    breach_time: DateDto | Unset = UNSET
    breached: bool | Unset = UNSET
    elapsed_time: DurationDto | Unset = UNSET
    goal_duration: DurationDto | Unset = UNSET
    remaining_time: DurationDto | Unset = UNSET
    start_time: DateDto | Unset = UNSET
    stop_time: DateDto | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "breach_time": "breachTime",
        "elapsed_time": "elapsedTime",
        "goal_duration": "goalDuration",
        "remaining_time": "remainingTime",
        "start_time": "startTime",
        "stop_time": "stopTime",
    }
