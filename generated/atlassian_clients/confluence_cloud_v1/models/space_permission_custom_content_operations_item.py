"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.operations_item_key import OperationsItemKey


@define(kw_only=True)
class SpacePermissionCustomContentOperationsItem(Model):
    access: bool
    key: OperationsItemKey
    target: str
