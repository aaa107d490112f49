"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_id import ProjectId
    from atlassian_clients.jira_cloud.models.scope_payload_type import ScopePayloadType


@define(kw_only=True)
class StatusScope(Model):
    project: ProjectId | Unset = UNSET
    type_: ScopePayloadType
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
