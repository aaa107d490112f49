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
    from atlassian_clients.confluence_cloud_v2.models.content_property_update_request_version import (
        ContentPropertyUpdateRequestVersion,
    )


@define(kw_only=True)
class UpdateBlogPostBody(Model):
    body: BlogPostBodyWrite | BlogPostNestedBodyWrite
    created_at: str | Unset = UNSET
    id: str
    space_id: str | Unset = UNSET
    status: BodyStatus
    title: str
    version: ContentPropertyUpdateRequestVersion
    _wire: ClassVar[Mapping[str, str]] = {
        "created_at": "createdAt",
        "space_id": "spaceId",
    }
