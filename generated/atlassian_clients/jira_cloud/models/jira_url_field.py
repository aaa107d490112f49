"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class JiraUrlField(Model):
    field_id: str
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
    }
