"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_child_type_attachment import ContentChildTypeAttachment
    from atlassian_clients.confluence_cloud_v1.models.content_child_type_comment import ContentChildTypeComment
    from atlassian_clients.confluence_cloud_v1.models.content_child_type_expandable import ContentChildTypeExpandable
    from atlassian_clients.confluence_cloud_v1.models.content_child_type_page import ContentChildTypePage


@define(kw_only=True)
class ContentChildType(Model):
    attachment: ContentChildTypeAttachment | Unset = UNSET
    comment: ContentChildTypeComment | Unset = UNSET
    field_expandable: ContentChildTypeExpandable | Unset = UNSET
    page: ContentChildTypePage | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
    }
