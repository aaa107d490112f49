"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_template_request_dto import CustomTemplateRequestDto
    from atlassian_clients.jira_cloud.models.custom_templates_project_details import CustomTemplatesProjectDetails


@define(kw_only=True)
class ProjectCustomTemplateCreateRequestDto(Model):
    details: CustomTemplatesProjectDetails | Unset = UNSET
    template: CustomTemplateRequestDto | Unset = UNSET
