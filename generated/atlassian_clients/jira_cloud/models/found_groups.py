"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.found_group import FoundGroup


@define(kw_only=True)
class FoundGroups(Model):
    groups: list[FoundGroup] | Unset = UNSET
    header: str | Unset = UNSET
    total: int | Unset = UNSET
