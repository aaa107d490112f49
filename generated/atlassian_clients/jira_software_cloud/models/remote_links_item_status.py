"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.status_appearance import StatusAppearance


@define(kw_only=True)
class RemoteLinksItemStatus(Model):
    appearance: StatusAppearance
    label: str
