"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_operations import AttachmentSingleOperations
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_properties import AttachmentSingleProperties
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_versions import AttachmentSingleVersions
    from atlassian_clients.confluence_cloud_v2.models.blog_post_single_likes import BlogPostSingleLikes
    from atlassian_clients.confluence_cloud_v2.models.body_single import BodySingle
    from atlassian_clients.confluence_cloud_v2.models.comment_links import CommentLinks
    from atlassian_clients.confluence_cloud_v2.models.content_status import ContentStatus
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class CreateFooterCommentResult(Model):
    attachment_id: str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: BodySingle | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    field_links: CommentLinks | Unset = UNSET
    id: str | Unset = UNSET
    likes: BlogPostSingleLikes | Unset = UNSET
    operations: AttachmentSingleOperations | Unset = UNSET
    page_id: str | Unset = UNSET
    parent_comment_id: str | Unset = UNSET
    properties: AttachmentSingleProperties | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    version: Version | Unset = UNSET
    versions: AttachmentSingleVersions | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "attachment_id": "attachmentId",
        "blog_post_id": "blogPostId",
        "custom_content_id": "customContentId",
        "field_links": "_links",
        "page_id": "pageId",
        "parent_comment_id": "parentCommentId",
    }
