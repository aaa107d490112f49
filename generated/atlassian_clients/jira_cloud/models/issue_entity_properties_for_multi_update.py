"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_entity_properties_properties import IssueEntityPropertiesProperties


@define(kw_only=True)
class IssueEntityPropertiesForMultiUpdate(Model):
    issue_id: int | Unset = UNSET
    properties: IssueEntityPropertiesProperties | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_id": "issueID",
    }
