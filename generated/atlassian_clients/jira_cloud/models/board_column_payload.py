"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class BoardColumnPayload(Model):
    maximum_issue_constraint: int | Unset = UNSET
    minimum_issue_constraint: int | Unset = UNSET
    name: str | Unset = UNSET
    status_ids: list[ProjectCreateResourceIdentifier] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "maximum_issue_constraint": "maximumIssueConstraint",
        "minimum_issue_constraint": "minimumIssueConstraint",
        "status_ids": "statusIds",
    }
