"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.rejected_builds_item_errors_item import (
        RejectedBuildsItemErrorsItem,
    )


@define(kw_only=True)
class FailedDevinfoEntitiesValueBranchesItem(Model):
    error_messages: list[RejectedBuildsItemErrorsItem] | Unset = UNSET
    id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "error_messages": "errorMessages",
    }
