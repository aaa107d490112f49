"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_blueprint_draft_space import ContentBlueprintDraftSpace
    from atlassian_clients.confluence_cloud_v1.models.content_template_body_create import ContentTemplateBodyCreate
    from atlassian_clients.confluence_cloud_v1.models.label import Label


@define(kw_only=True)
class ContentTemplateCreate(Model):
    body: ContentTemplateBodyCreate
    description: str | Unset = UNSET
    labels: list[Label] | Unset = UNSET
    name: str
    space: ContentBlueprintDraftSpace | None | Unset = UNSET
    template_type: str
    _wire: ClassVar[Mapping[str, str]] = {
        "template_type": "templateType",
    }
