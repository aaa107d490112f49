"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.operation_key import OperationKey
    from atlassian_clients.confluence_cloud_v2.models.operation_target_type import OperationTargetType


@define(kw_only=True)
class SpacePermissionAssignmentOperation(Model):
    key: OperationKey | Unset = UNSET
    target_type: OperationTargetType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "target_type": "targetType",
    }
