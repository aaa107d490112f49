"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CreateExclusionRulesRequest(Model):
    issue_ids: list[int] | Unset = UNSET
    issue_type_ids: list[int] | Unset = UNSET
    number_of_days_to_show_completed_issues: int | Unset = UNSET
    release_ids: list[int] | Unset = UNSET
    work_status_category_ids: list[int] | Unset = UNSET
    work_status_ids: list[int] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_ids": "issueIds",
        "issue_type_ids": "issueTypeIds",
        "number_of_days_to_show_completed_issues": "numberOfDaysToShowCompletedIssues",
        "release_ids": "releaseIds",
        "work_status_category_ids": "workStatusCategoryIds",
        "work_status_ids": "workStatusIds",
    }
