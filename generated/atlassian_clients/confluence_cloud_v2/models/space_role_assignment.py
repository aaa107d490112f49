"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.principal import Principal


@define(kw_only=True)
class SpaceRoleAssignment(Model):
    principal: Principal | Unset = UNSET
    role_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "role_id": "roleId",
    }
