"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_pin_action import ProjectPinAction


@define(kw_only=True)
class ForgePanelProjectPinRequest(Model):
    module_id: str
    project_list: list[ProjectPinAction]
    _wire: ClassVar[Mapping[str, str]] = {
        "module_id": "moduleId",
        "project_list": "projectList",
    }
