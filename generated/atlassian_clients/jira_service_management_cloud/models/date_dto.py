"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class DateDto(Model):
    epoch_millis: int | Unset = UNSET
    friendly: str | Unset = UNSET
    iso8601: str | Unset = UNSET
    jira: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "epoch_millis": "epochMillis",
    }
