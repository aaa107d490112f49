"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_scheme_to_projects_request import FieldSchemeToProjectsRequest


@define(kw_only=True)
class AssociateProjectsToFieldAssociationSchemesBody(Model):
    additional: dict[str, FieldSchemeToProjectsRequest] = field(factory=dict)
