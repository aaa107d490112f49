"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.dashboard_gadget_color import DashboardGadgetColor
    from atlassian_clients.jira_cloud.models.dashboard_gadget_position import DashboardGadgetPosition


@define(kw_only=True)
class DashboardGadget(Model):
    color: DashboardGadgetColor
    id: int
    module_key: str | Unset = UNSET
    position: DashboardGadgetPosition
    title: str
    uri: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "module_key": "moduleKey",
    }
