"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.status_metadata_category import StatusMetadataCategory


@define(kw_only=True)
class StatusMetadata(Model):
    category: StatusMetadataCategory | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
