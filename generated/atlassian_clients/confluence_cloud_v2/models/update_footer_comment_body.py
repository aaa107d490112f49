"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.comment_body_write import CommentBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.comment_nested_body_write import CommentNestedBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.result_links import ResultLinks
    from atlassian_clients.confluence_cloud_v2.models.update_footer_comment_model_version import (
        UpdateFooterCommentModelVersion,
    )


@define(kw_only=True)
class UpdateFooterCommentBody(Model):
    body: CommentBodyWrite | CommentNestedBodyWrite | Unset = UNSET
    field_links: ResultLinks | Unset = UNSET
    version: UpdateFooterCommentModelVersion | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
    }
