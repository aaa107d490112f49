"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_labels import AttachmentSingleLabels
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_operations import AttachmentSingleOperations
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_properties import AttachmentSingleProperties
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_versions import AttachmentSingleVersions
    from atlassian_clients.confluence_cloud_v2.models.content_status import ContentStatus
    from atlassian_clients.confluence_cloud_v2.models.custom_content_body_single import CustomContentBodySingle
    from atlassian_clients.confluence_cloud_v2.models.custom_content_links import CustomContentLinks
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class CustomContentSingle(Model):
    author_id: str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    body: CustomContentBodySingle | Unset = UNSET
    created_at: str | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    field_links: CustomContentLinks | Unset = UNSET
    id: str | Unset = UNSET
    labels: AttachmentSingleLabels | Unset = UNSET
    operations: AttachmentSingleOperations | Unset = UNSET
    page_id: str | Unset = UNSET
    properties: AttachmentSingleProperties | Unset = UNSET
    space_id: str | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    version: Version | Unset = UNSET
    versions: AttachmentSingleVersions | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "author_id": "authorId",
        "blog_post_id": "blogPostId",
        "created_at": "createdAt",
        "custom_content_id": "customContentId",
        "field_links": "_links",
        "page_id": "pageId",
        "space_id": "spaceId",
        "type_": "type",
    }
