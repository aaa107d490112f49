"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_bulk import BodyBulk
    from atlassian_clients.confluence_cloud_v2.models.comment_links import CommentLinks
    from atlassian_clients.confluence_cloud_v2.models.content_status import ContentStatus
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class ChildrenCommentModel(Model):
    body: BodyBulk | Unset = UNSET
    field_links: CommentLinks | Unset = UNSET
    id: str | Unset = UNSET
    parent_comment_id: str | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "parent_comment_id": "parentCommentId",
    }
