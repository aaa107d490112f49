"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.role_type import RoleType


@define(kw_only=True)
class UpdateSpaceRoleResponse(Model):
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    task_id: str | Unset = UNSET
    type_: RoleType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "type_": "type",
    }
