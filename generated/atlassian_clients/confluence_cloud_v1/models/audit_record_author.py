"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.author_type import AuthorType
    from atlassian_clients.confluence_cloud_v1.models.operation_check_result import OperationCheckResult


@define(kw_only=True)
class AuditRecordAuthor(Model):
    account_id: str | Unset = UNSET
    account_type: str | Unset = UNSET
    display_name: str
    external_collaborator: bool | Unset = UNSET
    is_external_collaborator: bool | Unset = UNSET
    is_guest: bool | Unset = UNSET
    operations: list[OperationCheckResult] | None | Unset = UNSET
    public_name: str | Unset = UNSET
    type_: AuthorType
    user_key: str | Unset = UNSET
    username: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "account_type": "accountType",
        "display_name": "displayName",
        "external_collaborator": "externalCollaborator",
        "is_external_collaborator": "isExternalCollaborator",
        "is_guest": "isGuest",
        "public_name": "publicName",
        "type_": "type",
        "user_key": "userKey",
    }
