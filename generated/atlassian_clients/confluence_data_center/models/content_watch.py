"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content import Content


@define(kw_only=True)
class ContentWatch(Model):
    content: Content | Unset = UNSET
    content_id: str | Unset = UNSET
    watcher: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "content_id": "contentId",
    }
