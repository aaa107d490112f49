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
class AuditRecordCreateAuthor(Model):
    display_name: str | Unset = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    type_: AuthorType
    user_key: str | Unset = UNSET
    username: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "type_": "type",
        "user_key": "userKey",
    }
