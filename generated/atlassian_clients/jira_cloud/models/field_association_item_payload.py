"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class FieldAssociationItemPayload(Model):
    description: str | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    qualifier_id: ProjectCreateResourceIdentifier | Unset = UNSET
    qualifier_type: ProjectCreateResourceIdentifier | Unset = UNSET
    renderer_type: str | Unset = UNSET
    required: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "qualifier_id": "qualifierId",
        "qualifier_type": "qualifierType",
        "renderer_type": "rendererType",
    }
