"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.entity_property_bean import EntityPropertyBean
    from atlassian_clients.jira_data_center.models.history_metadata import HistoryMetadata
    from atlassian_clients.jira_data_center.models.issue_update_bean_update import IssueUpdateBeanUpdate
    from atlassian_clients.jira_data_center.models.transition_bean import TransitionBean


@define(kw_only=True)
class IssueUpdateBean(Model):
    fields: Any = UNSET
    history_metadata: HistoryMetadata | Unset = UNSET
    properties: list[EntityPropertyBean] | Unset = UNSET
    transition: TransitionBean | Unset = UNSET
    update: IssueUpdateBeanUpdate | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "history_metadata": "historyMetadata",
    }
