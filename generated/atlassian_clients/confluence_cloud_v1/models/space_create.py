"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.space_description_create import SpaceDescriptionCreate
    from atlassian_clients.confluence_cloud_v1.models.space_permission_create import SpacePermissionCreate


@define(kw_only=True)
class SpaceCreate(Model):
    alias: str | Unset = UNSET
    description: SpaceDescriptionCreate | Unset = UNSET
    key: str | Unset = UNSET
    name: str
    permissions: list[SpacePermissionCreate] | None | Unset = UNSET
