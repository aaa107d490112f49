"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class BuildsItemTestInfo(Model):
    number_failed: int
    number_passed: int
    number_skipped: int | Unset = UNSET
    total_number: int
    _wire: ClassVar[Mapping[str, str]] = {
        "number_failed": "numberFailed",
        "number_passed": "numberPassed",
        "number_skipped": "numberSkipped",
        "total_number": "totalNumber",
    }
