"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomerRequestFieldValueDto(Model):
    field_id: str | Unset = UNSET
    label: str | Unset = UNSET
    rendered_value: Any = UNSET
    value: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
        "rendered_value": "renderedValue",
    }
