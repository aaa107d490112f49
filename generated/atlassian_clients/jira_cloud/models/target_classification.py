"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.target_classification_classifications import (
        TargetClassificationClassifications,
    )


@define(kw_only=True)
class TargetClassification(Model):
    classifications: TargetClassificationClassifications
    issue_type: str | Unset = UNSET
    project_key_or_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type": "issueType",
        "project_key_or_id": "projectKeyOrId",
    }
