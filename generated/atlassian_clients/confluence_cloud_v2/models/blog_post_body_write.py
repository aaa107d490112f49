"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.blog_post_body_write_representation import (
        BlogPostBodyWriteRepresentation,
    )


@define(kw_only=True)
class BlogPostBodyWrite(Model):
    representation: BlogPostBodyWriteRepresentation | Unset = UNSET
    value: str | Unset = UNSET
