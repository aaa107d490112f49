"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.labeled_content_type import LabeledContentType


@define(kw_only=True)
class LabeledContent(Model):
    content_id: int
    content_type: LabeledContentType
    title: str
    _wire: ClassVar[Mapping[str, str]] = {
        "content_id": "contentId",
        "content_type": "contentType",
    }
