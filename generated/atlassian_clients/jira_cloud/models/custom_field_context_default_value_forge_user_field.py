"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user_filter import UserFilter


@define(kw_only=True)
class CustomFieldContextDefaultValueForgeUserField(Model):
    account_id: str
    context_id: str
    type_: str
    user_filter: UserFilter
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "context_id": "contextId",
        "type_": "type",
        "user_filter": "userFilter",
    }
