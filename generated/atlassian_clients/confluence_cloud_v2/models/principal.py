"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.principal_type import PrincipalType


@define(kw_only=True)
class Principal(Model):
    principal_id: str | Unset = UNSET
    principal_type: PrincipalType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "principal_id": "principalId",
        "principal_type": "principalType",
    }
