"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.json_type_bean import JsonTypeBean


@define(kw_only=True)
class IssueBeanSchema(Model):
    additional: dict[str, JsonTypeBean] = field(factory=dict)
