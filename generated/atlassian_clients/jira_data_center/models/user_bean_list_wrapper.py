"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.user_bean import UserBean


@define(kw_only=True)
class UserBeanListWrapper(Model):
    backing_list_size: int | Unset = UNSET
    callback: Any = UNSET
    items: list[UserBean] | Unset = UNSET
    max_results: int | Unset = UNSET
    paging_callback: Any = UNSET
    size: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "backing_list_size": "backingListSize",
        "max_results": "maxResults",
        "paging_callback": "pagingCallback",
    }
