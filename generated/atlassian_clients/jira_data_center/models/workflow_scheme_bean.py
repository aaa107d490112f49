"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.user_bean import UserBean
    from atlassian_clients.jira_data_center.models.workflow_scheme_bean_issue_type_mappings import (
        WorkflowSchemeBeanIssueTypeMappings,
    )
    from atlassian_clients.jira_data_center.models.workflow_scheme_bean_issue_types import WorkflowSchemeBeanIssueTypes
    from atlassian_clients.jira_data_center.models.workflow_scheme_bean_original_issue_type_mappings import (
        WorkflowSchemeBeanOriginalIssueTypeMappings,
    )


@define(kw_only=True)
class WorkflowSchemeBean(Model):
    default_workflow: str | Unset = UNSET
    description: str | Unset = UNSET
    draft: bool | Unset = UNSET
    id: int | Unset = UNSET
    issue_type_mappings: WorkflowSchemeBeanIssueTypeMappings | Unset = UNSET
    issue_types: WorkflowSchemeBeanIssueTypes | Unset = UNSET
    last_modified: str | Unset = UNSET
    last_modified_user: UserBean | Unset = UNSET
    name: str | Unset = UNSET
    original_default_workflow: str | Unset = UNSET
    original_issue_type_mappings: WorkflowSchemeBeanOriginalIssueTypeMappings | Unset = UNSET
    self_: str | Unset = UNSET
    update_draft_if_needed: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_workflow": "defaultWorkflow",
        "issue_type_mappings": "issueTypeMappings",
        "issue_types": "issueTypes",
        "last_modified": "lastModified",
        "last_modified_user": "lastModifiedUser",
        "original_default_workflow": "originalDefaultWorkflow",
        "original_issue_type_mappings": "originalIssueTypeMappings",
        "self_": "self",
        "update_draft_if_needed": "updateDraftIfNeeded",
    }
