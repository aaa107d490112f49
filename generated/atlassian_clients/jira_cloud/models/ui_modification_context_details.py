"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.ui_modification_context_details_view_type import (
        UiModificationContextDetailsViewType,
    )


@define(kw_only=True)
class UiModificationContextDetails(Model):
    id: str | Unset = UNSET
    is_available: bool | Unset = UNSET
    issue_type_id: str | Unset = UNSET
    portal_id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    request_type_id: str | Unset = UNSET
    view_type: UiModificationContextDetailsViewType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_available": "isAvailable",
        "issue_type_id": "issueTypeId",
        "portal_id": "portalId",
        "project_id": "projectId",
        "request_type_id": "requestTypeId",
        "view_type": "viewType",
    }
