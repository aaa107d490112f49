"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class MinimalFieldSchemeToFieldsPartialFailure(Model):
    error: str | Unset = UNSET
    field_id: str
    scheme_id: int
    success: bool
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
        "scheme_id": "schemeId",
    }
