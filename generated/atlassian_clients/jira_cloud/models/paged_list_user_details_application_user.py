"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user_details import UserDetails


@define(kw_only=True)
class PagedListUserDetailsApplicationUser(Model):
    end_index: int | Unset = UNSET
    items: list[UserDetails] | Unset = UNSET
    max_results: int | Unset = UNSET
    size: int | Unset = UNSET
    start_index: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "end_index": "end-index",
        "max_results": "max-results",
        "start_index": "start-index",
    }
