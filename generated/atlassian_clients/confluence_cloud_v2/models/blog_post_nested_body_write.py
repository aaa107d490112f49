"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.blog_post_body_write import BlogPostBodyWrite


@define(kw_only=True)
class BlogPostNestedBodyWrite(Model):
    atlas_doc_format: BlogPostBodyWrite | Unset = UNSET
    storage: BlogPostBodyWrite | Unset = UNSET
    wiki: BlogPostBodyWrite | Unset = UNSET
