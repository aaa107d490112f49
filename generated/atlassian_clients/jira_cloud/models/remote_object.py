"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.icon import Icon
    from atlassian_clients.jira_cloud.models.status import Status


@define(kw_only=True)
class RemoteObject(Model):
    icon: Icon | Unset = UNSET
    status: Status | Unset = UNSET
    summary: str | Unset = UNSET
    title: str
    url: str
