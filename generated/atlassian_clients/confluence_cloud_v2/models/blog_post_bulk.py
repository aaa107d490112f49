"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.abstract_page_links import AbstractPageLinks
    from atlassian_clients.confluence_cloud_v2.models.blog_post_content_status import BlogPostContentStatus
    from atlassian_clients.confluence_cloud_v2.models.body_bulk import BodyBulk
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class BlogPostBulk(Model):
    author_id: str | Unset = UNSET
    body: BodyBulk | Unset = UNSET
    created_at: str | Unset = UNSET
    field_links: AbstractPageLinks | Unset = UNSET
    id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    status: BlogPostContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "author_id": "authorId",
        "created_at": "createdAt",
        "field_links": "_links",
        "space_id": "spaceId",
    }
