"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permission_grant_bean import PermissionGrantBean


@define(kw_only=True)
class PermissionSchemeBean(Model):
    description: str | Unset = UNSET
    expand: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    permissions: list[PermissionGrantBean] | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
