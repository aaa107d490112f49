"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class BulkContextualConfiguration(Model):
    configuration: Any = UNSET
    custom_field_id: str
    field_context_id: str
    id: str
    schema: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_field_id": "customFieldId",
        "field_context_id": "fieldContextId",
    }
