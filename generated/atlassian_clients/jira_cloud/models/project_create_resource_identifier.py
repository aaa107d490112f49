"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier_type import (
        ProjectCreateResourceIdentifierType,
    )


@define(kw_only=True)
class ProjectCreateResourceIdentifier(Model):
    an_id: bool | Unset = UNSET
    areference: bool | Unset = UNSET
    entity_id: str | Unset = UNSET
    entity_type: str | Unset = UNSET
    id: str | Unset = UNSET
    type_: ProjectCreateResourceIdentifierType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "an_id": "anID",
        "entity_id": "entityId",
        "entity_type": "entityType",
        "type_": "type",
    }
