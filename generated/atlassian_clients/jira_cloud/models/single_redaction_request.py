"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.content_item import ContentItem
    from atlassian_clients.jira_cloud.models.redaction_position import RedactionPosition


@define(kw_only=True)
class SingleRedactionRequest(Model):
    content_item: ContentItem
    external_id: str
    reason: str
    redaction_position: RedactionPosition
    _wire: ClassVar[Mapping[str, str]] = {
        "content_item": "contentItem",
        "external_id": "externalId",
        "redaction_position": "redactionPosition",
    }
