"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_field_option_configuration import IssueFieldOptionConfiguration


@define(kw_only=True)
class IssueFieldOption(Model):
    config: IssueFieldOptionConfiguration | Unset = UNSET
    id: int
    properties: Any = UNSET
    value: str
