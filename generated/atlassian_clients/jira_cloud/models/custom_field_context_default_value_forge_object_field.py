"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomFieldContextDefaultValueForgeObjectField(Model):
    context_id: str
    object_: Any = UNSET
    type_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "context_id": "contextId",
        "object_": "object",
        "type_": "type",
    }
