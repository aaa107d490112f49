"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_status import BodyStatus
    from atlassian_clients.confluence_cloud_v2.models.custom_content_body_write import CustomContentBodyWrite
    from atlassian_clients.confluence_cloud_v2.models.custom_content_nested_body_write import (
        CustomContentNestedBodyWrite,
    )


@define(kw_only=True)
class CreateCustomContentBody(Model):
    blog_post_id: str | Unset = UNSET
    body: CustomContentBodyWrite | CustomContentNestedBodyWrite
    custom_content_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    status: BodyStatus | Unset = UNSET
    title: str
    type_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "blog_post_id": "blogPostId",
        "custom_content_id": "customContentId",
        "page_id": "pageId",
        "space_id": "spaceId",
        "type_": "type",
    }
