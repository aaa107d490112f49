"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.default_workflow_editor_response_value import (
        DefaultWorkflowEditorResponseValue,
    )


@define(kw_only=True)
class DefaultWorkflowEditorResponse(Model):
    value: DefaultWorkflowEditorResponseValue | Unset = UNSET
