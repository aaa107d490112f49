"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_operations import AttachmentSingleOperations
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_versions import AttachmentSingleVersions
    from atlassian_clients.confluence_cloud_v2.models.blog_post_single_likes import BlogPostSingleLikes
    from atlassian_clients.confluence_cloud_v2.models.body_single import BodySingle
    from atlassian_clients.confluence_cloud_v2.models.comment_links import CommentLinks
    from atlassian_clients.confluence_cloud_v2.models.content_status import ContentStatus
    from atlassian_clients.confluence_cloud_v2.models.inline_comment_model_properties import (
        InlineCommentModelProperties,
    )
    from atlassian_clients.confluence_cloud_v2.models.inline_comment_resolution_status import (
        InlineCommentResolutionStatus,
    )
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class InlineCommentModel(Model):
    blog_post_id: str | Unset = UNSET
    body: BodySingle | Unset = UNSET
    field_links: CommentLinks | Unset = UNSET
    id: str | Unset = UNSET
    likes: BlogPostSingleLikes | Unset = UNSET
    operations: AttachmentSingleOperations | Unset = UNSET
    page_id: str | Unset = UNSET
    parent_comment_id: str | Unset = UNSET
    properties: InlineCommentModelProperties | Unset = UNSET
    resolution_last_modified_at: str | Unset = UNSET
    resolution_last_modifier_id: str | Unset = UNSET
    resolution_status: InlineCommentResolutionStatus | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    version: Version | Unset = UNSET
    versions: AttachmentSingleVersions | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "blog_post_id": "blogPostId",
        "field_links": "_links",
        "page_id": "pageId",
        "parent_comment_id": "parentCommentId",
        "resolution_last_modified_at": "resolutionLastModifiedAt",
        "resolution_last_modifier_id": "resolutionLastModifierId",
        "resolution_status": "resolutionStatus",
    }
