"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.comment_body_write import CommentBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.comment_nested_body_write import CommentNestedBodyWrite


@define(kw_only=True)
class CreateFooterCommentModel(Model):
    attachment_id: str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: CommentBodyWrite | CommentNestedBodyWrite | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    parent_comment_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "attachment_id": "attachmentId",
        "blog_post_id": "blogPostId",
        "custom_content_id": "customContentId",
        "page_id": "pageId",
        "parent_comment_id": "parentCommentId",
    }
