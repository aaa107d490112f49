"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.comment_body_write import CommentBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.comment_nested_body_write import CommentNestedBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.create_inline_comment_model_inline_comment_properties import (
        CreateInlineCommentModelInlineCommentProperties,
    )


@define(kw_only=True)
class CreateInlineCommentModel(Model):
    blog_post_id: str | Unset = UNSET
    body: CommentBodyWrite | CommentNestedBodyWrite | Unset = UNSET
    inline_comment_properties: CreateInlineCommentModelInlineCommentProperties | Unset = UNSET
    page_id: str | Unset = UNSET
    parent_comment_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "blog_post_id": "blogPostId",
        "inline_comment_properties": "inlineCommentProperties",
        "page_id": "pageId",
        "parent_comment_id": "parentCommentId",
    }
