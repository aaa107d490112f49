"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.error_collection import ErrorCollection


@define(kw_only=True)
class SanitizedJqlQuery(Model):
    account_id: None | str | Unset = UNSET
    errors: ErrorCollection | Unset = UNSET
    initial_query: str | Unset = UNSET
    sanitized_query: None | str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "initial_query": "initialQuery",
        "sanitized_query": "sanitizedQuery",
    }
