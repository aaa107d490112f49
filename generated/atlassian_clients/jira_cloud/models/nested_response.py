"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.error_collection import ErrorCollection
    from atlassian_clients.jira_cloud.models.warning_collection import WarningCollection


@define(kw_only=True)
class NestedResponse(Model):
    error_collection: ErrorCollection | Unset = UNSET
    status: int | Unset = UNSET
    warning_collection: WarningCollection | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "error_collection": "errorCollection",
        "warning_collection": "warningCollection",
    }
