"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content_expandable import ContentExpandable
    from atlassian_clients.confluence_data_center.models.content_links import ContentLinks
    from atlassian_clients.confluence_data_center.models.json_string import JsonString
    from atlassian_clients.confluence_data_center.models.reference_space import ReferenceSpace
    from atlassian_clients.confluence_data_center.models.space import Space
    from atlassian_clients.confluence_data_center.models.version import Version


@define(kw_only=True)
class JsonSpaceProperty(Model):
    field_expandable: ContentExpandable | Unset = UNSET
    field_links: ContentLinks | Unset = UNSET
    key: str | Unset = UNSET
    space: Space | Unset = UNSET
    space_ref: ReferenceSpace | Unset = UNSET
    value: JsonString | Unset = UNSET
    version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
        "field_links": "_links",
        "space_ref": "spaceRef",
    }
