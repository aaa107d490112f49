"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class LoginInfo(Model):
    failed_login_count: int | Unset = UNSET
    last_failed_login_time: str | Unset = UNSET
    login_count: int | Unset = UNSET
    previous_login_time: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "failed_login_count": "failedLoginCount",
        "last_failed_login_time": "lastFailedLoginTime",
        "login_count": "loginCount",
        "previous_login_time": "previousLoginTime",
    }
