"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_transition_fields import IssueTransitionFields
    from atlassian_clients.jira_cloud.models.scope import Scope


@define(kw_only=True)
class IssueTypeIssueCreateMetadata(Model):
    avatar_id: int | Unset = UNSET
    description: str | Unset = UNSET
    entity_id: str | Unset = UNSET
    expand: str | Unset = UNSET
    fields: IssueTransitionFields | Unset = UNSET
    hierarchy_level: int | Unset = UNSET
    icon_url: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    scope: Scope | Unset = UNSET
    self_: str | Unset = UNSET
    subtask: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_id": "avatarId",
        "entity_id": "entityId",
        "hierarchy_level": "hierarchyLevel",
        "icon_url": "iconUrl",
        "self_": "self",
    }
