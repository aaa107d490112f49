"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.group_name import GroupName


@define(kw_only=True)
class SimpleListWrapperGroupName(Model):
    callback: Any = UNSET
    items: list[GroupName] | Unset = UNSET
    max_results: int | Unset = UNSET
    paging_callback: Any = UNSET
    size: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "max-results",
        "paging_callback": "pagingCallback",
    }
