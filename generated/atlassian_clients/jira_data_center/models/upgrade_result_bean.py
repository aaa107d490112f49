"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UpgradeResultBean(Model):
    duration: int | Unset = UNSET
    message: str | Unset = UNSET
    outcome: str | Unset = UNSET
    start_time: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "start_time": "startTime",
    }
