"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.content_item_entity_type import ContentItemEntityType


@define(kw_only=True)
class ContentItem(Model):
    entity_id: str
    entity_type: ContentItemEntityType
    id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "entity_id": "entityId",
        "entity_type": "entityType",
    }
