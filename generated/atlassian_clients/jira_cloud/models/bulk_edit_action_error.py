"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_edit_action_error_errors import BulkEditActionErrorErrors


@define(kw_only=True)
class BulkEditActionError(Model):
    error_messages: list[str]
    errors: BulkEditActionErrorErrors
    _wire: ClassVar[Mapping[str, str]] = {
        "error_messages": "errorMessages",
    }
