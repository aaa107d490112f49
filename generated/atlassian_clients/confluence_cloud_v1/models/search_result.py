"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.breadcrumb import Breadcrumb
    from atlassian_clients.confluence_cloud_v1.models.container_summary import ContainerSummary
    from atlassian_clients.confluence_cloud_v1.models.content import Content
    from atlassian_clients.confluence_cloud_v1.models.space import Space
    from atlassian_clients.confluence_cloud_v1.models.user import User


@define(kw_only=True)
class SearchResult(Model):
    breadcrumbs: list[Breadcrumb]
    content: Content | Unset = UNSET
    entity_type: str
    excerpt: str
    friendly_last_modified: str | Unset = UNSET
    icon_css_class: str
    last_modified: str
    result_global_container: ContainerSummary | Unset = UNSET
    result_parent_container: ContainerSummary | Unset = UNSET
    score: float | Unset = UNSET
    space: Space | Unset = UNSET
    title: str
    url: str
    user: User | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "entity_type": "entityType",
        "friendly_last_modified": "friendlyLastModified",
        "icon_css_class": "iconCssClass",
        "last_modified": "lastModified",
        "result_global_container": "resultGlobalContainer",
        "result_parent_container": "resultParentContainer",
    }
