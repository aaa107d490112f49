"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class StatusMigration(Model):
    new_status_reference: str
    old_status_reference: str
    _wire: ClassVar[Mapping[str, str]] = {
        "new_status_reference": "newStatusReference",
        "old_status_reference": "oldStatusReference",
    }
