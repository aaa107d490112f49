"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.principal_type_2 import PrincipalType2


@define(kw_only=True)
class SpacePermissionAssignmentPrincipal(Model):
    id: str | Unset = UNSET
    type_: PrincipalType2 | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
