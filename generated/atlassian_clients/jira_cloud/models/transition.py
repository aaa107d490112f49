"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.transition_screen_details import TransitionScreenDetails
    from atlassian_clients.jira_cloud.models.transition_type import TransitionType
    from atlassian_clients.jira_cloud.models.workflow_rules import WorkflowRules


@define(kw_only=True)
class Transition(Model):
    description: str
    from_: list[str]
    id: str
    name: str
    properties: Any = UNSET
    rules: WorkflowRules | Unset = UNSET
    screen: TransitionScreenDetails | Unset = UNSET
    to: str
    type_: TransitionType
    _wire: ClassVar[Mapping[str, str]] = {
        "from_": "from",
        "type_": "type",
    }
