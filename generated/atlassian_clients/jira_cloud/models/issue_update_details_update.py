"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_update_operation import FieldUpdateOperation


@define(kw_only=True)
class IssueUpdateDetailsUpdate(Model):
    additional: dict[str, list[FieldUpdateOperation]] = field(factory=dict)
