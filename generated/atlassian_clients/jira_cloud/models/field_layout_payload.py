"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_layout_configuration import FieldLayoutConfiguration
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class FieldLayoutPayload(Model):
    configuration: list[FieldLayoutConfiguration] | Unset = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
