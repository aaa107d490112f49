"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomFieldContextDefaultValueForgeDateTimeField(Model):
    context_id: str
    date_time: str | Unset = UNSET
    type_: str
    use_current: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "context_id": "contextId",
        "date_time": "dateTime",
        "type_": "type",
        "use_current": "useCurrent",
    }
