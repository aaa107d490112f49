"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_body_2 import ContentBody2
    from atlassian_clients.confluence_cloud_v1.models.content_child_type import ContentChildType
    from atlassian_clients.confluence_cloud_v1.models.content_children import ContentChildren
    from atlassian_clients.confluence_cloud_v1.models.content_expandable import ContentExpandable
    from atlassian_clients.confluence_cloud_v1.models.content_history import ContentHistory
    from atlassian_clients.confluence_cloud_v1.models.content_metadata import ContentMetadata
    from atlassian_clients.confluence_cloud_v1.models.content_restrictions import ContentRestrictions
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.operation_check_result import OperationCheckResult
    from atlassian_clients.confluence_cloud_v1.models.space import Space
    from atlassian_clients.confluence_cloud_v1.models.version import Version


@define(kw_only=True)
class Content(Model):
    ancestors: list[Content] | None | Unset = UNSET
    body: ContentBody2 | Unset = UNSET
    child_types: ContentChildType | Unset = UNSET
    children: ContentChildren | Unset = UNSET
    container: Any = UNSET
    descendants: ContentChildren | Unset = UNSET
    extensions: Any = UNSET
    field_expandable: ContentExpandable | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    history: ContentHistory | Unset = UNSET
    id: str | Unset = UNSET
    macro_rendered_output: Any = UNSET
    metadata: ContentMetadata | Unset = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    restrictions: ContentRestrictions | Unset = UNSET
    space: Space | Unset = UNSET
    status: str
    title: str | Unset = UNSET
    type_: str
    version: Version | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "child_types": "childTypes",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "macro_rendered_output": "macroRenderedOutput",
        "type_": "type",
    }
