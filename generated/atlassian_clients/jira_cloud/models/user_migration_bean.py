"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UserMigrationBean(Model):
    account_id: str | Unset = UNSET
    key: str | Unset = UNSET
    username: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
    }
