"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.bulk_user_lookup_expandable import BulkUserLookupExpandable
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.icon import Icon
    from atlassian_clients.confluence_cloud_v1.models.operation_check_result import OperationCheckResult
    from atlassian_clients.confluence_cloud_v1.models.space import Space
    from atlassian_clients.confluence_cloud_v1.models.user_account_type import UserAccountType
    from atlassian_clients.confluence_cloud_v1.models.user_details import UserDetails
    from atlassian_clients.confluence_cloud_v1.models.user_item_type import UserItemType


@define(kw_only=True)
class User(Model):
    account_id: str | Unset = UNSET
    account_type: UserAccountType | Unset = UNSET
    details: UserDetails | Unset = UNSET
    display_name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    external_collaborator: bool | Unset = UNSET
    field_expandable: BulkUserLookupExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    is_external_collaborator: bool | Unset = UNSET
    is_guest: bool | Unset = UNSET
    operations: list[OperationCheckResult] | None | Unset = UNSET
    personal_space: Space | Unset = UNSET
    profile_picture: Icon | Unset = UNSET
    public_name: str | Unset = UNSET
    time_zone: None | str | Unset = UNSET
    type_: UserItemType
    user_key: str | Unset = UNSET
    username: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "account_type": "accountType",
        "display_name": "displayName",
        "external_collaborator": "externalCollaborator",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "is_external_collaborator": "isExternalCollaborator",
        "is_guest": "isGuest",
        "personal_space": "personalSpace",
        "profile_picture": "profilePicture",
        "public_name": "publicName",
        "time_zone": "timeZone",
        "type_": "type",
        "user_key": "userKey",
    }
