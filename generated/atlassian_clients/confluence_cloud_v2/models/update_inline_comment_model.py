"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.comment_body_write import CommentBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.comment_nested_body_write import CommentNestedBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.update_footer_comment_model_version import (
        UpdateFooterCommentModelVersion,
    )


@define(kw_only=True)
class UpdateInlineCommentModel(Model):
    body: CommentBodyWrite | CommentNestedBodyWrite | Unset = UNSET
    resolved: bool | Unset = UNSET
    version: UpdateFooterCommentModelVersion | Unset = UNSET
