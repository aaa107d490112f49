"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_default_value import IssueTypeDefaultValue


@define(kw_only=True)
class ContextDefaultValues(Model):
    context_id: int
    default_values: list[IssueTypeDefaultValue] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "context_id": "contextId",
        "default_values": "defaultValues",
    }
