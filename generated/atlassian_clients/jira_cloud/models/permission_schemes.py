"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permission_scheme import PermissionScheme


@define(kw_only=True)
class PermissionSchemes(Model):
    permission_schemes: list[PermissionScheme] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "permission_schemes": "permissionSchemes",
    }
