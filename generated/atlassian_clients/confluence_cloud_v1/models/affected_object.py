"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AffectedObject(Model):
    name: str
    object_type: str
    _wire: ClassVar[Mapping[str, str]] = {
        "object_type": "objectType",
    }
