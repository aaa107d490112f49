"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.abstract_page_links import AbstractPageLinks
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_labels import AttachmentSingleLabels
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_operations import AttachmentSingleOperations
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_properties import AttachmentSingleProperties
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_versions import AttachmentSingleVersions
    from atlassian_clients.confluence_cloud_v2.models.blog_post_single_likes import BlogPostSingleLikes
    from atlassian_clients.confluence_cloud_v2.models.body_single import BodySingle
    from atlassian_clients.confluence_cloud_v2.models.content_status import ContentStatus
    from atlassian_clients.confluence_cloud_v2.models.parent_content_type import ParentContentType
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class PageSingle(Model):
    author_id: str | Unset = UNSET
    body: BodySingle | Unset = UNSET
    created_at: str | Unset = UNSET
    field_links: AbstractPageLinks | Unset = UNSET
    id: str | Unset = UNSET
    is_favorited_by_current_user: bool | Unset = UNSET
    labels: AttachmentSingleLabels | Unset = UNSET
    last_owner_id: None | str | Unset = UNSET
    likes: BlogPostSingleLikes | Unset = UNSET
    operations: AttachmentSingleOperations | Unset = UNSET
    owner_id: None | str | Unset = UNSET
    parent_id: str | Unset = UNSET
    parent_type: ParentContentType | Unset = UNSET
    position: int | None | Unset = UNSET
    properties: AttachmentSingleProperties | Unset = UNSET
    space_id: str | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    version: Version | Unset = UNSET
    versions: AttachmentSingleVersions | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "author_id": "authorId",
        "created_at": "createdAt",
        "field_links": "_links",
        "is_favorited_by_current_user": "isFavoritedByCurrentUser",
        "last_owner_id": "lastOwnerId",
        "owner_id": "ownerId",
        "parent_id": "parentId",
        "parent_type": "parentType",
        "space_id": "spaceId",
    }
