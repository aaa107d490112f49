"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.page_bean_board_values_item import PageBeanBoardValuesItem


@define(kw_only=True)
class GetAllBoardsResult(Model):
    is_last: bool | Unset = UNSET
    max_results: int | Unset = UNSET
    start_at: int | Unset = UNSET
    total: int | Unset = UNSET
    values: list[PageBeanBoardValuesItem] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_last": "isLast",
        "max_results": "maxResults",
        "start_at": "startAt",
    }
