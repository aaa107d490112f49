"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.dashboard_bean import DashboardBean


@define(kw_only=True)
class DashboardsBean(Model):
    dashboards: list[DashboardBean] | Unset = UNSET
    max_results: int | Unset = UNSET
    next_: str | Unset = UNSET
    prev: str | Unset = UNSET
    start_at: int | Unset = UNSET
    total: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "next_": "next",
        "start_at": "startAt",
    }
