"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class WorkflowRulesSearch(Model):
    expand: str | Unset = UNSET
    rule_ids: list[str]
    workflow_entity_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "rule_ids": "ruleIds",
        "workflow_entity_id": "workflowEntityId",
    }
