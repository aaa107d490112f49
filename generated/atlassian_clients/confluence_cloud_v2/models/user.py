"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.account_status import AccountStatus
    from atlassian_clients.confluence_cloud_v2.models.account_type import AccountType
    from atlassian_clients.confluence_cloud_v2.models.icon import Icon


@define(kw_only=True)
class User(Model):
    account_id: str | Unset = UNSET
    account_status: AccountStatus | Unset = UNSET
    account_type: AccountType | Unset = UNSET
    display_name: str | Unset = UNSET
    email: str | Unset = UNSET
    is_external_collaborator: bool | Unset = UNSET
    personal_space_id: str | Unset = UNSET
    profile_picture: Icon | Unset = UNSET
    public_name: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "account_status": "accountStatus",
        "account_type": "accountType",
        "display_name": "displayName",
        "is_external_collaborator": "isExternalCollaborator",
        "personal_space_id": "personalSpaceId",
        "profile_picture": "profilePicture",
        "public_name": "publicName",
        "time_zone": "timeZone",
    }
