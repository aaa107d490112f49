"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_single import BodySingle
    from atlassian_clients.confluence_cloud_v2.models.comment_links import CommentLinks
    from atlassian_clients.confluence_cloud_v2.models.content_status import ContentStatus
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class CustomContentCommentModel(Model):
    body: BodySingle | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    field_links: CommentLinks | Unset = UNSET
    id: str | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_content_id": "customContentId",
        "field_links": "_links",
    }
