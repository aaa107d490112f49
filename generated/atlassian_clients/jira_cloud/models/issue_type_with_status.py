"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.status_details import StatusDetails


@define(kw_only=True)
class IssueTypeWithStatus(Model):
    id: str
    name: str
    self_: str
    statuses: list[StatusDetails]
    subtask: bool
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
