"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_array import ContentArray
    from atlassian_clients.confluence_cloud_v1.models.content_children_expandable import ContentChildrenExpandable
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks


@define(kw_only=True)
class ContentChildren(Model):
    attachment: ContentArray | Unset = UNSET
    comment: ContentArray | Unset = UNSET
    database: ContentArray | Unset = UNSET
    embed: ContentArray | Unset = UNSET
    field_expandable: ContentChildrenExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    folder: ContentArray | Unset = UNSET
    page: ContentArray | Unset = UNSET
    whiteboard: ContentArray | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
        "field_links": "_links",
    }
