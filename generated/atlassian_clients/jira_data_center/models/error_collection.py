"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.error_collection_errors import ErrorCollectionErrors


@define(kw_only=True)
class ErrorCollection(Model):
    error_messages: list[str] | Unset = UNSET
    errors: ErrorCollectionErrors | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "error_messages": "errorMessages",
    }
