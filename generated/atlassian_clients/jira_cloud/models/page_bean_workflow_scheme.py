"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_scheme import WorkflowScheme


@define(kw_only=True)
class PageBeanWorkflowScheme(Model):
    is_last: bool | Unset = UNSET
    max_results: int | Unset = UNSET
    next_page: str | Unset = UNSET
    self_: str | Unset = UNSET
    start_at: int | Unset = UNSET
    total: int | Unset = UNSET
    values: list[WorkflowScheme] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_last": "isLast",
        "max_results": "maxResults",
        "next_page": "nextPage",
        "self_": "self",
        "start_at": "startAt",
    }
