"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_body import ContentBody


@define(kw_only=True)
class ContentTemplateBody(Model):
    anonymous_export_view: ContentBody | Unset = UNSET
    atlas_doc_format: ContentBody | Unset = UNSET
    editor: ContentBody | Unset = UNSET
    editor2: ContentBody | Unset = UNSET
    export_view: ContentBody | Unset = UNSET
    storage: ContentBody | Unset = UNSET
    styled_view: ContentBody | Unset = UNSET
    view: ContentBody | Unset = UNSET
    wiki: ContentBody | Unset = UNSET
