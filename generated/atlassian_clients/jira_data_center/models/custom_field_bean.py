"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomFieldBean(Model):
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    is_all_projects: bool | Unset = UNSET
    is_locked: bool | Unset = UNSET
    is_managed: bool | Unset = UNSET
    is_trusted: bool | Unset = UNSET
    issue_type_ids: list[str] | Unset = UNSET
    issues_with_value: int | Unset = UNSET
    last_value_update: str | Unset = UNSET
    name: str | Unset = UNSET
    numeric_id: int | Unset = UNSET
    project_ids: list[int] | Unset = UNSET
    projects_count: int | Unset = UNSET
    screens_count: int | Unset = UNSET
    searcher_key: str | Unset = UNSET
    self_: str | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_all_projects": "isAllProjects",
        "is_locked": "isLocked",
        "is_managed": "isManaged",
        "is_trusted": "isTrusted",
        "issue_type_ids": "issueTypeIds",
        "issues_with_value": "issuesWithValue",
        "last_value_update": "lastValueUpdate",
        "numeric_id": "numericId",
        "project_ids": "projectIds",
        "projects_count": "projectsCount",
        "screens_count": "screensCount",
        "searcher_key": "searcherKey",
        "self_": "self",
        "type_": "type",
    }
