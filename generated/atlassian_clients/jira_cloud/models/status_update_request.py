"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.status_update import StatusUpdate


@define(kw_only=True)
class StatusUpdateRequest(Model):
    statuses: list[StatusUpdate]
