"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_templates_project_details_access_level import (
        CustomTemplatesProjectDetailsAccessLevel,
    )
    from atlassian_clients.jira_cloud.models.custom_templates_project_details_additional_properties import (
        CustomTemplatesProjectDetailsAdditionalProperties,
    )
    from atlassian_clients.jira_cloud.models.custom_templates_project_details_assignee_type import (
        CustomTemplatesProjectDetailsAssigneeType,
    )


@define(kw_only=True)
class CustomTemplatesProjectDetails(Model):
    access_level: CustomTemplatesProjectDetailsAccessLevel | Unset = UNSET
    additional_properties: CustomTemplatesProjectDetailsAdditionalProperties | Unset = UNSET
    assignee_type: CustomTemplatesProjectDetailsAssigneeType | Unset = UNSET
    avatar_id: int | Unset = UNSET
    category_id: int | Unset = UNSET
    description: str | Unset = UNSET
    enable_components: bool | Unset = UNSET
    key: str | Unset = UNSET
    language: str | Unset = UNSET
    lead_account_id: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "access_level": "accessLevel",
        "additional_properties": "additionalProperties",
        "assignee_type": "assigneeType",
        "avatar_id": "avatarId",
        "category_id": "categoryId",
        "enable_components": "enableComponents",
        "lead_account_id": "leadAccountId",
    }
