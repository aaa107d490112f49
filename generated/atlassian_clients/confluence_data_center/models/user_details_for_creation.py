"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UserDetailsForCreation(Model):
    email: str | Unset = UNSET
    full_name: str | Unset = UNSET
    notify_via_email: bool | Unset = UNSET
    password: str | Unset = UNSET
    user_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "full_name": "fullName",
        "notify_via_email": "notifyViaEmail",
        "user_name": "userName",
    }
