"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class WorkTypeParameters(Model):
    description: str | Unset = UNSET
    is_required: bool
    renderer_type: str | Unset = UNSET
    work_type_id: int
    _wire: ClassVar[Mapping[str, str]] = {
        "is_required": "isRequired",
        "renderer_type": "rendererType",
        "work_type_id": "workTypeId",
    }
