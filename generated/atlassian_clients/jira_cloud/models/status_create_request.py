"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.status_create import StatusCreate
    from atlassian_clients.jira_cloud.models.status_scope import StatusScope


@define(kw_only=True)
class StatusCreateRequest(Model):
    scope: StatusScope
    statuses: list[StatusCreate]
