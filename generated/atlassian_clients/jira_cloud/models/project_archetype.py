"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_archetype_real_type import ProjectArchetypeRealType
    from atlassian_clients.jira_cloud.models.project_archetype_style import ProjectArchetypeStyle
    from atlassian_clients.jira_cloud.models.project_archetype_type import ProjectArchetypeType


@define(kw_only=True)
class ProjectArchetype(Model):
    real_type: ProjectArchetypeRealType | Unset = UNSET
    style: ProjectArchetypeStyle | Unset = UNSET
    type_: ProjectArchetypeType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "real_type": "realType",
        "type_": "type",
    }
