"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class VersionBean(Model):
    archived: bool | Unset = UNSET
    description: str | Unset = UNSET
    expand: str | Unset = UNSET
    id: str | Unset = UNSET
    move_unfixed_issues_to: str | Unset = UNSET
    name: str | Unset = UNSET
    overdue: bool | Unset = UNSET
    project: str | Unset = UNSET
    project_id: int | Unset = UNSET
    release_date: str | Unset = UNSET
    release_date_set: bool | Unset = UNSET
    released: bool | Unset = UNSET
    self_: str | Unset = UNSET
    start_date: str | Unset = UNSET
    start_date_set: bool | Unset = UNSET
    user_release_date: str | Unset = UNSET
    user_start_date: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "move_unfixed_issues_to": "moveUnfixedIssuesTo",
        "project_id": "projectId",
        "release_date": "releaseDate",
        "release_date_set": "releaseDateSet",
        "self_": "self",
        "start_date": "startDate",
        "start_date_set": "startDateSet",
        "user_release_date": "userReleaseDate",
        "user_start_date": "userStartDate",
    }
