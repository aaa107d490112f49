"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_section import IssueSection


@define(kw_only=True)
class IssuePickerResult(Model):
    sections: list[IssueSection] | Unset = UNSET
