"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permission_grant import PermissionGrant
    from atlassian_clients.jira_cloud.models.scope import Scope


@define(kw_only=True)
class PermissionScheme(Model):
    description: str | Unset = UNSET
    expand: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str
    permissions: list[PermissionGrant] | Unset = UNSET
    scope: Scope | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
