"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.dashboard_gadget_position import DashboardGadgetPosition


@define(kw_only=True)
class DashboardGadgetUpdateRequest(Model):
    color: str | Unset = UNSET
    position: DashboardGadgetPosition | Unset = UNSET
    title: str | Unset = UNSET
