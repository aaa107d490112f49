"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueIndexSummaryBean(Model):
    count_in_archive: int | Unset = UNSET
    count_in_database: int | Unset = UNSET
    count_in_index: int | Unset = UNSET
    index_readable: bool | Unset = UNSET
    last_updated_in_database: str | Unset = UNSET
    last_updated_in_index: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "count_in_archive": "countInArchive",
        "count_in_database": "countInDatabase",
        "count_in_index": "countInIndex",
        "index_readable": "indexReadable",
        "last_updated_in_database": "lastUpdatedInDatabase",
        "last_updated_in_index": "lastUpdatedInIndex",
    }
