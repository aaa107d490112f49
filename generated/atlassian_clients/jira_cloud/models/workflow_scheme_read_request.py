"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class WorkflowSchemeReadRequest(Model):
    project_ids: list[None | str] | None | Unset = UNSET
    workflow_scheme_ids: list[None | str] | None | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_ids": "projectIds",
        "workflow_scheme_ids": "workflowSchemeIds",
    }
