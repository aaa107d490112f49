"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.content_property import ContentProperty
    from atlassian_clients.confluence_cloud_v2.models.optional_field_links import OptionalFieldLinks
    from atlassian_clients.confluence_cloud_v2.models.optional_field_meta import OptionalFieldMeta


@define(kw_only=True)
class InlineCommentModelProperties(Model):
    field_links: OptionalFieldLinks | Unset = UNSET
    inline_marker_ref: str | Unset = UNSET
    inline_original_selection: str | Unset = UNSET
    meta: OptionalFieldMeta | Unset = UNSET
    results: list[ContentProperty] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "inline_marker_ref": "inlineMarkerRef",
        "inline_original_selection": "inlineOriginalSelection",
    }
