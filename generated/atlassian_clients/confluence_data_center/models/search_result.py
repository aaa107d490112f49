"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.container_summary import ContainerSummary
    from atlassian_clients.confluence_data_center.models.content_expandable import ContentExpandable
    from atlassian_clients.confluence_data_center.models.content_links import ContentLinks
    from atlassian_clients.confluence_data_center.models.reference_container_summary import ReferenceContainerSummary
    from atlassian_clients.confluence_data_center.models.reference_object import ReferenceObject
    from atlassian_clients.confluence_data_center.models.resource_type import ResourceType


@define(kw_only=True)
class SearchResult(Model):
    entity: Any = UNSET
    entity_ref: ReferenceObject | Unset = UNSET
    entity_type: str | Unset = UNSET
    excerpt: str | Unset = UNSET
    field_expandable: ContentExpandable | Unset = UNSET
    field_links: ContentLinks | Unset = UNSET
    friendly_last_modified: str | Unset = UNSET
    icon_css_class: str | Unset = UNSET
    last_modified: str | Unset = UNSET
    resource_type: ResourceType | Unset = UNSET
    result_global_container: ContainerSummary | Unset = UNSET
    result_global_container_ref: ReferenceContainerSummary | Unset = UNSET
    result_parent_container: ContainerSummary | Unset = UNSET
    result_parent_ref: ReferenceContainerSummary | Unset = UNSET
    title: str | Unset = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "entity_ref": "entityRef",
        "entity_type": "entityType",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "friendly_last_modified": "friendlyLastModified",
        "icon_css_class": "iconCssClass",
        "last_modified": "lastModified",
        "resource_type": "resourceType",
        "result_global_container": "resultGlobalContainer",
        "result_global_container_ref": "resultGlobalContainerRef",
        "result_parent_container": "resultParentContainer",
        "result_parent_ref": "resultParentRef",
    }
