"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.async_content_body_expandable import AsyncContentBodyExpandable
    from atlassian_clients.confluence_cloud_v1.models.async_content_body_media_token import AsyncContentBodyMediaToken
    from atlassian_clients.confluence_cloud_v1.models.async_content_body_representation import (
        AsyncContentBodyRepresentation,
    )
    from atlassian_clients.confluence_cloud_v1.models.async_content_body_status import AsyncContentBodyStatus
    from atlassian_clients.confluence_cloud_v1.models.embedded_content import EmbeddedContent
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.web_resource_dependencies import WebResourceDependencies


@define(kw_only=True)
class AsyncContentBody(Model):
    embedded_content: list[EmbeddedContent] | Unset = UNSET
    error: str | Unset = UNSET
    field_expandable: AsyncContentBodyExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    media_token: AsyncContentBodyMediaToken | Unset = UNSET
    render_task_id: str | Unset = UNSET
    representation: AsyncContentBodyRepresentation | Unset = UNSET
    status: AsyncContentBodyStatus | Unset = UNSET
    value: str | Unset = UNSET
    webresource: WebResourceDependencies | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "embedded_content": "embeddedContent",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "media_token": "mediaToken",
        "render_task_id": "renderTaskId",
    }
