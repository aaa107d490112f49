"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_blueprint_draft_ancestors_item import (
        ContentBlueprintDraftAncestorsItem,
    )
    from atlassian_clients.confluence_cloud_v1.models.content_blueprint_draft_space import ContentBlueprintDraftSpace
    from atlassian_clients.confluence_cloud_v1.models.content_blueprint_draft_status import ContentBlueprintDraftStatus
    from atlassian_clients.confluence_cloud_v1.models.content_blueprint_draft_type import ContentBlueprintDraftType
    from atlassian_clients.confluence_cloud_v1.models.content_blueprint_draft_version import (
        ContentBlueprintDraftVersion,
    )


@define(kw_only=True)
class ContentBlueprintDraft(Model):
    ancestors: list[ContentBlueprintDraftAncestorsItem] | None | Unset = UNSET
    space: ContentBlueprintDraftSpace | Unset = UNSET
    status: ContentBlueprintDraftStatus | Unset = UNSET
    title: str
    type_: ContentBlueprintDraftType
    version: ContentBlueprintDraftVersion
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
