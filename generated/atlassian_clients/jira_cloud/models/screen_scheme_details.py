"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.screen_types import ScreenTypes


@define(kw_only=True)
class ScreenSchemeDetails(Model):
    description: str | Unset = UNSET
    name: str
    screens: ScreenTypes
