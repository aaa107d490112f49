"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.errors import Errors


@define(kw_only=True)
class IssueArchivalSyncResponse(Model):
    errors: Errors | Unset = UNSET
    number_of_issues_updated: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "number_of_issues_updated": "numberOfIssuesUpdated",
    }
