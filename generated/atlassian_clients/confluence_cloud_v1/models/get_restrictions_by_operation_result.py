"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_by_operation_result_value import (
        GetRestrictionsByOperationResultValue,
    )


@define(kw_only=True)
class GetRestrictionsByOperationResult(Model):
    additional: dict[str, GetRestrictionsByOperationResultValue] = field(factory=dict)
