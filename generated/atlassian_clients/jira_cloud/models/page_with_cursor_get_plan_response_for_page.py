"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_plan_response_for_page import GetPlanResponseForPage


@define(kw_only=True)
class PageWithCursorGetPlanResponseForPage(Model):
    cursor: str | Unset = UNSET
    last: bool | Unset = UNSET
    next_page_cursor: str | Unset = UNSET
    size: int | Unset = UNSET
    total: int | Unset = UNSET
    values: list[GetPlanResponseForPage] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "next_page_cursor": "nextPageCursor",
    }
