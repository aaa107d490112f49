"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.user_link_dto import UserLinkDto


@define(kw_only=True)
class UserDto(Model):
    account_id: str | Unset = UNSET
    active: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    email_address: str | Unset = UNSET
    field_links: UserLinkDto | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "display_name": "displayName",
        "email_address": "emailAddress",
        "field_links": "_links",
        "time_zone": "timeZone",
    }
