"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class StatusesPerWorkflow(Model):
    initial_status_id: str | Unset = UNSET
    statuses: list[str] | Unset = UNSET
    workflow_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "initial_status_id": "initialStatusId",
        "workflow_id": "workflowId",
    }
