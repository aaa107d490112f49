"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ProjectFieldBean(Model):
    description: str | Unset = UNSET
    field_id: str | Unset = UNSET
    is_required: bool | Unset = UNSET
    project_id: int | Unset = UNSET
    work_type_id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
        "is_required": "isRequired",
        "project_id": "projectId",
        "work_type_id": "workTypeId",
    }
