"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.content_dto import ContentDto
    from atlassian_clients.jira_service_management_cloud.models.source_dto import SourceDto


@define(kw_only=True)
class ArticleDto(Model):
    content: ContentDto | Unset = UNSET
    excerpt: str | Unset = UNSET
    source: SourceDto | Unset = UNSET
    title: str | Unset = UNSET
