"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.available_workflow_connect_rule import AvailableWorkflowConnectRule
    from atlassian_clients.jira_cloud.models.available_workflow_forge_rule import AvailableWorkflowForgeRule
    from atlassian_clients.jira_cloud.models.available_workflow_system_rule import AvailableWorkflowSystemRule
    from atlassian_clients.jira_cloud.models.available_workflow_triggers import AvailableWorkflowTriggers
    from atlassian_clients.jira_cloud.models.workflow_capabilities_editor_scope import WorkflowCapabilitiesEditorScope
    from atlassian_clients.jira_cloud.models.workflow_capabilities_project_types_item import (
        WorkflowCapabilitiesProjectTypesItem,
    )


@define(kw_only=True)
class WorkflowCapabilities(Model):
    connect_rules: list[AvailableWorkflowConnectRule] | Unset = UNSET
    editor_scope: WorkflowCapabilitiesEditorScope | Unset = UNSET
    forge_rules: list[AvailableWorkflowForgeRule] | Unset = UNSET
    project_types: list[WorkflowCapabilitiesProjectTypesItem] | Unset = UNSET
    system_rules: list[AvailableWorkflowSystemRule] | Unset = UNSET
    trigger_rules: list[AvailableWorkflowTriggers] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "connect_rules": "connectRules",
        "editor_scope": "editorScope",
        "forge_rules": "forgeRules",
        "project_types": "projectTypes",
        "system_rules": "systemRules",
        "trigger_rules": "triggerRules",
    }
