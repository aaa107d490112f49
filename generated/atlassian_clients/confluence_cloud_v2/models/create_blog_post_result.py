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
    from atlassian_clients.confluence_cloud_v2.models.blog_post_content_status import BlogPostContentStatus
    from atlassian_clients.confluence_cloud_v2.models.blog_post_single_likes import BlogPostSingleLikes
    from atlassian_clients.confluence_cloud_v2.models.body_single import BodySingle
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class CreateBlogPostResult(Model):
    author_id: str | Unset = UNSET
    body: BodySingle | Unset = UNSET
    created_at: str | Unset = UNSET
    field_links: AbstractPageLinks | Unset = UNSET
    id: str | Unset = UNSET
    is_favorited_by_current_user: bool | Unset = UNSET
    labels: AttachmentSingleLabels | Unset = UNSET
    likes: BlogPostSingleLikes | Unset = UNSET
    operations: AttachmentSingleOperations | Unset = UNSET
    properties: AttachmentSingleProperties | Unset = UNSET
    space_id: str | Unset = UNSET
    status: BlogPostContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    version: Version | Unset = UNSET
    versions: AttachmentSingleVersions | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "author_id": "authorId",
        "created_at": "createdAt",
        "field_links": "_links",
        "is_favorited_by_current_user": "isFavoritedByCurrentUser",
        "space_id": "spaceId",
    }
