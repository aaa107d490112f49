"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_team_response_for_page_type import GetTeamResponseForPageType


@define(kw_only=True)
class GetTeamResponseForPage(Model):
    id: str
    name: str | Unset = UNSET
    type_: GetTeamResponseForPageType
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
