"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.available_workflow_connect_rule_rule_type import (
        AvailableWorkflowConnectRuleRuleType,
    )


@define(kw_only=True)
class AvailableWorkflowConnectRule(Model):
    addon_key: str | Unset = UNSET
    create_url: str | Unset = UNSET
    description: str | Unset = UNSET
    edit_url: str | Unset = UNSET
    module_key: str | Unset = UNSET
    name: str | Unset = UNSET
    rule_key: str | Unset = UNSET
    rule_type: AvailableWorkflowConnectRuleRuleType | Unset = UNSET
    view_url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "addon_key": "addonKey",
        "create_url": "createUrl",
        "edit_url": "editUrl",
        "module_key": "moduleKey",
        "rule_key": "ruleKey",
        "rule_type": "ruleType",
        "view_url": "viewUrl",
    }
