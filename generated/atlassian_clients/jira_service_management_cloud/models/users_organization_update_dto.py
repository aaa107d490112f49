"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UsersOrganizationUpdateDto(Model):
    account_ids: list[str] | Unset = UNSET
    organization_id: int | Unset = UNSET
    usernames: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_ids": "accountIds",
        "organization_id": "organizationId",
    }
