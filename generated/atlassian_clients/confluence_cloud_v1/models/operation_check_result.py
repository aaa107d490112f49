"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.operation_check_result_operation import (
        OperationCheckResultOperation,
    )


@define(kw_only=True)
class OperationCheckResult(Model):
    operation: OperationCheckResultOperation
    target_type: str
    _wire: ClassVar[Mapping[str, str]] = {
        "target_type": "targetType",
    }
