"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.content_status import ContentStatus
    from atlassian_clients.confluence_cloud_v2.models.folder_links import FolderLinks
    from atlassian_clients.confluence_cloud_v2.models.parent_content_type import ParentContentType
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class FolderSingle(Model):
    author_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    field_links: FolderLinks | Unset = UNSET
    id: str | Unset = UNSET
    owner_id: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    parent_type: ParentContentType | Unset = UNSET
    position: int | None | Unset = UNSET
    space_id: str | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "author_id": "authorId",
        "created_at": "createdAt",
        "field_links": "_links",
        "owner_id": "ownerId",
        "parent_id": "parentId",
        "parent_type": "parentType",
        "space_id": "spaceId",
        "type_": "type",
    }
