"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.add_atlassian_team_request_planning_style import (
        AddAtlassianTeamRequestPlanningStyle,
    )


@define(kw_only=True)
class GetAtlassianTeamResponse(Model):
    capacity: float | Unset = UNSET
    id: str
    issue_source_id: int | Unset = UNSET
    planning_style: AddAtlassianTeamRequestPlanningStyle
    sprint_length: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_source_id": "issueSourceId",
        "planning_style": "planningStyle",
        "sprint_length": "sprintLength",
    }
