"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UserAnonymizationRerunRequestBean(Model):
    new_owner_key: str | Unset = UNSET
    old_user_key: str | Unset = UNSET
    old_user_name: str | Unset = UNSET
    user_key: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "new_owner_key": "newOwnerKey",
        "old_user_key": "oldUserKey",
        "old_user_name": "oldUserName",
        "user_key": "userKey",
    }
