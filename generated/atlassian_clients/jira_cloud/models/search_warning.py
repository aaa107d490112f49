"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.search_warning_limit_details import SearchWarningLimitDetails


@define(kw_only=True)
class SearchWarning(Model):
    details: SearchWarningLimitDetails | Unset = UNSET
    message: str | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
