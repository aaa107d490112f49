"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.comment_body_write import CommentBodyWrite


@define(kw_only=True)
class CommentNestedBodyWrite(Model):
    atlas_doc_format: CommentBodyWrite | Unset = UNSET
    storage: CommentBodyWrite | Unset = UNSET
    wiki: CommentBodyWrite | Unset = UNSET
