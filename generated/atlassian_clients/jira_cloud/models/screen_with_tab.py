"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.scope import Scope
    from atlassian_clients.jira_cloud.models.screenable_tab import ScreenableTab


@define(kw_only=True)
class ScreenWithTab(Model):
    description: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    scope: Scope | Unset = UNSET
    tab: ScreenableTab | Unset = UNSET
