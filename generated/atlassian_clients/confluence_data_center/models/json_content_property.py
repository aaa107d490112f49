"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content import Content
    from atlassian_clients.confluence_data_center.models.content_expandable import ContentExpandable
    from atlassian_clients.confluence_data_center.models.content_links import ContentLinks
    from atlassian_clients.confluence_data_center.models.json_string import JsonString
    from atlassian_clients.confluence_data_center.models.reference_content import ReferenceContent
    from atlassian_clients.confluence_data_center.models.version import Version


@define(kw_only=True)
class JsonContentProperty(Model):
    content: Content | Unset = UNSET
    content_ref: ReferenceContent | Unset = UNSET
    field_expandable: ContentExpandable | Unset = UNSET
    field_links: ContentLinks | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    value: JsonString | Unset = UNSET
    version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "content_ref": "contentRef",
        "field_expandable": "_expandable",
        "field_links": "_links",
    }
