"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_pin_action_action import ProjectPinActionAction


@define(kw_only=True)
class ProjectPinAction(Model):
    action: ProjectPinActionAction
    project_id_or_key: str
    _wire: ClassVar[Mapping[str, str]] = {
        "project_id_or_key": "projectIdOrKey",
    }
