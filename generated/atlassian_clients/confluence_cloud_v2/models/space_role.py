"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.role_type import RoleType


@define(kw_only=True)
class SpaceRole(Model):
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    space_permissions: list[str] | Unset = UNSET
    type_: RoleType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "space_permissions": "spacePermissions",
        "type_": "type",
    }
