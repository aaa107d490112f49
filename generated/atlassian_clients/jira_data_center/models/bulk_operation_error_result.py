"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.error_collection import ErrorCollection


@define(kw_only=True)
class BulkOperationErrorResult(Model):
    element_errors: ErrorCollection | Unset = UNSET
    failed_element_number: int | Unset = UNSET
    status: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "element_errors": "elementErrors",
        "failed_element_number": "failedElementNumber",
    }
