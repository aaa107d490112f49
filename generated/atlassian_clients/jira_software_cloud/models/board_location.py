"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class BoardLocation(Model):
    avatar_uri: str | Unset = UNSET
    display_name: str | Unset = UNSET
    name: str | Unset = UNSET
    project_id: int | Unset = UNSET
    project_key: str | Unset = UNSET
    project_name: str | Unset = UNSET
    project_type_key: str | Unset = UNSET
    user_account_id: str | Unset = UNSET
    user_id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_uri": "avatarURI",
        "display_name": "displayName",
        "project_id": "projectId",
        "project_key": "projectKey",
        "project_name": "projectName",
        "project_type_key": "projectTypeKey",
        "user_account_id": "userAccountId",
        "user_id": "userId",
    }
