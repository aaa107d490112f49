"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_template_options import CustomTemplateOptions
    from atlassian_clients.jira_cloud.models.project_archetype import ProjectArchetype
    from atlassian_clients.jira_cloud.models.project_template_key import ProjectTemplateKey
    from atlassian_clients.jira_cloud.models.project_template_model_type import ProjectTemplateModelType


@define(kw_only=True)
class ProjectTemplateModel(Model):
    archetype: ProjectArchetype | Unset = UNSET
    default_board_view: str | Unset = UNSET
    description: str | Unset = UNSET
    live_template_project_id_reference: int | Unset = UNSET
    name: str | Unset = UNSET
    project_template_key: ProjectTemplateKey | Unset = UNSET
    snapshot_template: Any = UNSET
    template_generation_options: CustomTemplateOptions | Unset = UNSET
    type_: ProjectTemplateModelType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_board_view": "defaultBoardView",
        "live_template_project_id_reference": "liveTemplateProjectIdReference",
        "project_template_key": "projectTemplateKey",
        "snapshot_template": "snapshotTemplate",
        "template_generation_options": "templateGenerationOptions",
        "type_": "type",
    }
