"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_state import ContentState


@define(kw_only=True)
class ContentStateResponse(Model):
    content_state: ContentState | Unset = UNSET
    last_updated: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "content_state": "contentState",
        "last_updated": "lastUpdated",
    }
