"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class LongTaskSubmission(Model):
    id: str | Unset = UNSET
    links: Any = UNSET
    result_path: str | Unset = UNSET
    status_path: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "result_path": "resultPath",
        "status_path": "statusPath",
    }
