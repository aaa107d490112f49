"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueTransitionStatus(Model):
    status_id: int | Unset = UNSET
    status_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "status_id": "statusId",
        "status_name": "statusName",
    }
