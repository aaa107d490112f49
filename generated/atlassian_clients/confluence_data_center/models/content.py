"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content_expandable import ContentExpandable
    from atlassian_clients.confluence_data_center.models.content_links import ContentLinks
    from atlassian_clients.confluence_data_center.models.history import History
    from atlassian_clients.confluence_data_center.models.operation_check_result import OperationCheckResult
    from atlassian_clients.confluence_data_center.models.reference_container import ReferenceContainer
    from atlassian_clients.confluence_data_center.models.reference_history import ReferenceHistory
    from atlassian_clients.confluence_data_center.models.reference_relevant_view_restrictions import (
        ReferenceRelevantViewRestrictions,
    )
    from atlassian_clients.confluence_data_center.models.reference_space import ReferenceSpace
    from atlassian_clients.confluence_data_center.models.reference_version import ReferenceVersion
    from atlassian_clients.confluence_data_center.models.space import Space
    from atlassian_clients.confluence_data_center.models.version import Version


@define(kw_only=True)
class Content(Model):
    ancestors: list[Content] | Unset = UNSET
    body: Any = UNSET
    children: Any = UNSET
    container: Any = UNSET
    container_ref: ReferenceContainer | Unset = UNSET
    descendants: Any = UNSET
    extensions: Any = UNSET
    extracted_text_link: str | Unset = UNSET
    field_expandable: ContentExpandable | Unset = UNSET
    field_links: ContentLinks | Unset = UNSET
    history: History | Unset = UNSET
    history_ref: ReferenceHistory | Unset = UNSET
    id: str | Unset = UNSET
    links: Any = UNSET
    metadata: Any = UNSET
    operations: list[OperationCheckResult] | Unset = UNSET
    position: int | Unset = UNSET
    relevant_view_restrictions: ReferenceRelevantViewRestrictions | Unset = UNSET
    restrictions: Any = UNSET
    space: Space | Unset = UNSET
    space_ref: ReferenceSpace | Unset = UNSET
    status: str | Unset = UNSET
    title: str | Unset = UNSET
    type_: str | Unset = UNSET
    version: Version | Unset = UNSET
    version_ref: ReferenceVersion | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "container_ref": "containerRef",
        "extracted_text_link": "extractedTextLink",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "history_ref": "historyRef",
        "relevant_view_restrictions": "relevantViewRestrictions",
        "space_ref": "spaceRef",
        "type_": "type",
        "version_ref": "versionRef",
    }
