"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class DateRangeFilterRequest(Model):
    date_after: str
    date_before: str
    _wire: ClassVar[Mapping[str, str]] = {
        "date_after": "dateAfter",
        "date_before": "dateBefore",
    }
