"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.blog_post_body_write import BlogPostBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.blog_post_nested_body_write import BlogPostNestedBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.body_status import BodyStatus


@define(kw_only=True)
class CreateBlogPostBody(Model):
    body: BlogPostBodyWrite | BlogPostNestedBodyWrite | Unset = UNSET
    created_at: str | Unset = UNSET
    space_id: str
    status: BodyStatus | Unset = UNSET
    title: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "created_at": "createdAt",
        "space_id": "spaceId",
    }
