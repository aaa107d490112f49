"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ReadOnlyModeUpdateRequest(Model):
    enabled: bool | Unset = UNSET
    end_time: str | Unset = UNSET
    message: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "end_time": "endTime",
        "time_zone": "timeZone",
    }
