"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_template_options import CustomTemplateOptions
    from atlassian_clients.jira_cloud.models.save_project_template_request_template_type import (
        SaveProjectTemplateRequestTemplateType,
    )


@define(kw_only=True)
class SaveProjectTemplateRequest(Model):
    project_id: int | Unset = UNSET
    template_generation_options: CustomTemplateOptions | Unset = UNSET
    template_type: SaveProjectTemplateRequestTemplateType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_id": "projectId",
        "template_generation_options": "templateGenerationOptions",
        "template_type": "templateType",
    }
