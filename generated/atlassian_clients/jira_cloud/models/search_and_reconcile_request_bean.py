"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SearchAndReconcileRequestBean(Model):
    expand: str | Unset = UNSET
    fields: list[str] | Unset = UNSET
    fields_by_keys: bool | Unset = UNSET
    include_archived_projects: bool | Unset = UNSET
    jql: str | Unset = UNSET
    max_results: int | Unset = UNSET
    next_page_token: str | Unset = UNSET
    properties: list[str] | Unset = UNSET
    reconcile_issues: list[int] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "fields_by_keys": "fieldsByKeys",
        "include_archived_projects": "includeArchivedProjects",
        "max_results": "maxResults",
        "next_page_token": "nextPageToken",
        "reconcile_issues": "reconcileIssues",
    }
