"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_body_create import ContentBodyCreate


@define(kw_only=True)
class ContentTemplateBodyCreate(Model):
    anonymous_export_view: ContentBodyCreate | Unset = UNSET
    atlas_doc_format: ContentBodyCreate | Unset = UNSET
    editor: ContentBodyCreate | Unset = UNSET
    editor2: ContentBodyCreate | Unset = UNSET
    export_view: ContentBodyCreate | Unset = UNSET
    storage: ContentBodyCreate | Unset = UNSET
    styled_view: ContentBodyCreate | Unset = UNSET
    view: ContentBodyCreate | Unset = UNSET
    wiki: ContentBodyCreate | Unset = UNSET
