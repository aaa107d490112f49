"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.result_links import ResultLinks
    from atlassian_clients.confluence_data_center.models.space import Space


@define(kw_only=True)
class SpacesSpaceResult(Model):
    field_links: ResultLinks | Unset = UNSET
    limit: float | Unset = UNSET
    results: list[Space] | Unset = UNSET
    size: float | Unset = UNSET
    start: float | Unset = UNSET
    total_count: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "total_count": "totalCount",
    }
