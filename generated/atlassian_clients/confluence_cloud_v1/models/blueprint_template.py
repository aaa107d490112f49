"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.blueprint_template_expandable import BlueprintTemplateExpandable
    from atlassian_clients.confluence_cloud_v1.models.blueprint_template_original_template import (
        BlueprintTemplateOriginalTemplate,
    )
    from atlassian_clients.confluence_cloud_v1.models.content_template_body import ContentTemplateBody
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.label import Label


@define(kw_only=True)
class BlueprintTemplate(Model):
    body: ContentTemplateBody | Unset = UNSET
    description: str
    editor_version: str | Unset = UNSET
    field_expandable: BlueprintTemplateExpandable | Unset = UNSET
    field_links: GenericLinks
    labels: list[Label]
    name: str
    original_template: BlueprintTemplateOriginalTemplate
    referencing_blueprint: str
    space: Any = UNSET
    template_id: str
    template_type: str
    _wire: ClassVar[Mapping[str, str]] = {
        "editor_version": "editorVersion",
        "field_expandable": "_expandable",
        "field_links": "_links",
        "original_template": "originalTemplate",
        "referencing_blueprint": "referencingBlueprint",
        "template_id": "templateId",
        "template_type": "templateType",
    }
