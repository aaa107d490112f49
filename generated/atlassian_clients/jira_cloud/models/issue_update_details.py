"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.entity_property import EntityProperty
    from atlassian_clients.jira_cloud.models.history_metadata import HistoryMetadata
    from atlassian_clients.jira_cloud.models.issue_transition import IssueTransition
    from atlassian_clients.jira_cloud.models.issue_update_details_update import IssueUpdateDetailsUpdate


@define(kw_only=True)
class IssueUpdateDetails(Model):
    fields: Any = UNSET
    history_metadata: HistoryMetadata | Unset = UNSET
    properties: list[EntityProperty] | Unset = UNSET
    transition: IssueTransition | Unset = UNSET
    update: IssueUpdateDetailsUpdate | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "history_metadata": "historyMetadata",
    }
