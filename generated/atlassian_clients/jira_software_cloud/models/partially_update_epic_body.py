"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.epic_update_bean_color import EpicUpdateBeanColor


@define(kw_only=True)
class PartiallyUpdateEpicBody(Model):
    color: EpicUpdateBeanColor | Unset = UNSET
    done: bool | Unset = UNSET
    name: str | Unset = UNSET
    summary: str | Unset = UNSET
