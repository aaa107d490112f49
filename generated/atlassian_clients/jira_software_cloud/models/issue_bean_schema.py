"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_bean_schema_value import IssueBeanSchemaValue


@define(kw_only=True)
class IssueBeanSchema(Model):
    additional: dict[str, IssueBeanSchemaValue] = field(factory=dict)
