"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class JobStatistics(Model):
    persisted_objects_count: int | Unset = UNSET
    processed_objects_count: int | Unset = UNSET
    reused_objects_count: int | Unset = UNSET
    skipped_objects_count: int | Unset = UNSET
    total_objects_count: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "persisted_objects_count": "persistedObjectsCount",
        "processed_objects_count": "processedObjectsCount",
        "reused_objects_count": "reusedObjectsCount",
        "skipped_objects_count": "skippedObjectsCount",
        "total_objects_count": "totalObjectsCount",
    }
