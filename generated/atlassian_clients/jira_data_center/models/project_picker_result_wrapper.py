"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_picker_item import ProjectPickerItem


@define(kw_only=True)
class ProjectPickerResultWrapper(Model):
    header: str | Unset = UNSET
    projects: list[ProjectPickerItem] | Unset = UNSET
    total: int | Unset = UNSET
