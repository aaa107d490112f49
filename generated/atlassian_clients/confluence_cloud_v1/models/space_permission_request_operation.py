"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.operation_key import OperationKey
    from atlassian_clients.confluence_cloud_v1.models.operation_target import OperationTarget


@define(kw_only=True)
class SpacePermissionRequestOperation(Model):
    key: OperationKey
    target: OperationTarget
