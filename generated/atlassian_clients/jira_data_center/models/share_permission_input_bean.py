"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SharePermissionInputBean(Model):
    edit: bool | Unset = UNSET
    groupname: str | Unset = UNSET
    project_id: str | Unset = UNSET
    project_role_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    user_key: str | Unset = UNSET
    view: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_id": "projectId",
        "project_role_id": "projectRoleId",
        "type_": "type",
        "user_key": "userKey",
    }
