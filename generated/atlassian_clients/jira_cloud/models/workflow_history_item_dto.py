"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class WorkflowHistoryItemDto(Model):
    is_intermediate: bool | Unset = UNSET
    workflow_id: str | Unset = UNSET
    workflow_version: int | Unset = UNSET
    written_at: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_intermediate": "isIntermediate",
        "workflow_id": "workflowId",
        "workflow_version": "workflowVersion",
        "written_at": "writtenAt",
    }
