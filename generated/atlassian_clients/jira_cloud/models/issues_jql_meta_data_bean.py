"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssuesJqlMetaDataBean(Model):
    count: int
    max_results: int
    start_at: int
    total_count: int
    validation_warnings: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "start_at": "startAt",
        "total_count": "totalCount",
        "validation_warnings": "validationWarnings",
    }
