"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.attachment_links import AttachmentLinks
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_labels import AttachmentSingleLabels
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_operations import AttachmentSingleOperations
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_properties import AttachmentSingleProperties
    from atlassian_clients.confluence_cloud_v2.models.attachment_single_versions import AttachmentSingleVersions
    from atlassian_clients.confluence_cloud_v2.models.content_status import ContentStatus
    from atlassian_clients.confluence_cloud_v2.models.version import Version


@define(kw_only=True)
class AttachmentSingle(Model):
    blog_post_id: str | Unset = UNSET
    comment: str | Unset = UNSET
    created_at: str | Unset = UNSET
    custom_content_id: str | Unset = UNSET
    download_link: str | Unset = UNSET
    field_links: AttachmentLinks | Unset = UNSET
    file_id: str | Unset = UNSET
    file_size: int | Unset = UNSET
    id: str | Unset = UNSET
    labels: AttachmentSingleLabels | Unset = UNSET
    media_type: str | Unset = UNSET
    media_type_description: str | Unset = UNSET
    operations: AttachmentSingleOperations | Unset = UNSET
    page_id: str | Unset = UNSET
    properties: AttachmentSingleProperties | Unset = UNSET
    status: ContentStatus | Unset = UNSET
    title: str | Unset = UNSET
    version: Version | Unset = UNSET
    versions: AttachmentSingleVersions | Unset = UNSET
    webui_link: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "blog_post_id": "blogPostId",
        "created_at": "createdAt",
        "custom_content_id": "customContentId",
        "download_link": "downloadLink",
        "field_links": "_links",
        "file_id": "fileId",
        "file_size": "fileSize",
        "media_type": "mediaType",
        "media_type_description": "mediaTypeDescription",
        "page_id": "pageId",
        "webui_link": "webuiLink",
    }
