"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class RejectedBuildsItemErrorsItem(Model):
    error_trace_id: str | Unset = UNSET
    message: str
    _wire: ClassVar[Mapping[str, str]] = {
        "error_trace_id": "errorTraceId",
    }
