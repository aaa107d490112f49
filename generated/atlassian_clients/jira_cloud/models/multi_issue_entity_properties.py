"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_entity_properties_for_multi_update import (
        IssueEntityPropertiesForMultiUpdate,
    )


@define(kw_only=True)
class MultiIssueEntityProperties(Model):
    issues: list[IssueEntityPropertiesForMultiUpdate] | Unset = UNSET
