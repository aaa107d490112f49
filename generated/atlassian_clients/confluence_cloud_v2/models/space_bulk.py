"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.space_description import SpaceDescription
    from atlassian_clients.confluence_cloud_v2.models.space_icon import SpaceIcon
    from atlassian_clients.confluence_cloud_v2.models.space_links import SpaceLinks
    from atlassian_clients.confluence_cloud_v2.models.space_status import SpaceStatus
    from atlassian_clients.confluence_cloud_v2.models.space_type import SpaceType


@define(kw_only=True)
class SpaceBulk(Model):
    author_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    current_active_alias: str | Unset = UNSET
    description: SpaceDescription | Unset = UNSET
    field_links: SpaceLinks | Unset = UNSET
    homepage_id: str | Unset = UNSET
    icon: SpaceIcon | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    space_owner_id: str | Unset = UNSET
    status: SpaceStatus | Unset = UNSET
    type_: SpaceType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "author_id": "authorId",
        "created_at": "createdAt",
        "current_active_alias": "currentActiveAlias",
        "field_links": "_links",
        "homepage_id": "homepageId",
        "space_owner_id": "spaceOwnerId",
        "type_": "type",
    }
