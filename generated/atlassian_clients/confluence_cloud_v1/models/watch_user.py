"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.icon import Icon
    from atlassian_clients.confluence_cloud_v1.models.operation_check_result import OperationCheckResult
    from atlassian_clients.confluence_cloud_v1.models.user_details import UserDetails


@define(kw_only=True)
class WatchUser(Model):
    account_id: str
    account_type: str
    details: UserDetails | Unset = UNSET
    display_name: str
    email: str
    external_collaborator: bool
    is_external_collaborator: bool
    is_guest: bool | None
    operations: list[OperationCheckResult] | None
    personal_space: Any
    profile_picture: Icon
    public_name: str
    time_zone: None | str | Unset = UNSET
    type_: str
    user_key: str | Unset = UNSET
    username: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "account_type": "accountType",
        "display_name": "displayName",
        "external_collaborator": "externalCollaborator",
        "is_external_collaborator": "isExternalCollaborator",
        "is_guest": "isGuest",
        "personal_space": "personalSpace",
        "profile_picture": "profilePicture",
        "public_name": "publicName",
        "time_zone": "timeZone",
        "type_": "type",
        "user_key": "userKey",
    }
