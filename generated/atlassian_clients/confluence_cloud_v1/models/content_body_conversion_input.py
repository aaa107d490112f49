"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_body_conversion_input_embedded_content_render import (
        ContentBodyConversionInputEmbeddedContentRender,
    )
    from atlassian_clients.confluence_cloud_v1.models.content_body_create import ContentBodyCreate


@define(kw_only=True)
class ContentBodyConversionInput(Model):
    allow_cache: bool | Unset = UNSET
    body: ContentBodyCreate
    content_id_context: str | Unset = UNSET
    embedded_content_render: ContentBodyConversionInputEmbeddedContentRender | Unset = UNSET
    expand: list[str] | Unset = UNSET
    space_key_context: str | Unset = UNSET
    to: str
    _wire: ClassVar[Mapping[str, str]] = {
        "allow_cache": "allowCache",
        "content_id_context": "contentIdContext",
        "embedded_content_render": "embeddedContentRender",
        "space_key_context": "spaceKeyContext",
    }
