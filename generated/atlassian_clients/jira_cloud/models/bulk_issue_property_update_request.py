"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_filter_for_bulk_property_set import IssueFilterForBulkPropertySet


@define(kw_only=True)
class BulkIssuePropertyUpdateRequest(Model):
    expression: str | Unset = UNSET
    filter_: IssueFilterForBulkPropertySet | Unset = UNSET
    value: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
    }
