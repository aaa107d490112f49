"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.save_project_template_request import SaveProjectTemplateRequest


@define(kw_only=True)
class SaveTemplateRequest(Model):
    template_description: str | Unset = UNSET
    template_from_project_request: SaveProjectTemplateRequest | Unset = UNSET
    template_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "template_description": "templateDescription",
        "template_from_project_request": "templateFromProjectRequest",
        "template_name": "templateName",
    }
