"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.json_node import JsonNode


@define(kw_only=True)
class IssueEntityPropertiesProperties(Model):
    additional: dict[str, JsonNode] = field(factory=dict)
