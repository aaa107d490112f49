"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UpdateSpaceRoleBody(Model):
    anonymous_reassignment_role_id: str | Unset = UNSET
    description: str
    guest_reassignment_role_id: str | Unset = UNSET
    name: str
    space_permissions: list[str]
    _wire: ClassVar[Mapping[str, str]] = {
        "anonymous_reassignment_role_id": "anonymousReassignmentRoleId",
        "guest_reassignment_role_id": "guestReassignmentRoleId",
        "space_permissions": "spacePermissions",
    }
