"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class EmbeddedContent(Model):
    entity: Any = UNSET
    entity_id: int | Unset = UNSET
    entity_type: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "entity_id": "entityId",
        "entity_type": "entityType",
    }
