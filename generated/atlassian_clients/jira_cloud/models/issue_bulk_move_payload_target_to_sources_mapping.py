"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.target_to_sources_mapping import TargetToSourcesMapping


@define(kw_only=True)
class IssueBulkMovePayloadTargetToSourcesMapping(Model):
    additional: dict[str, TargetToSourcesMapping] = field(factory=dict)
