"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_element_reference import WorkflowElementReference
    from atlassian_clients.jira_cloud.models.workflow_validation_error_level import WorkflowValidationErrorLevel
    from atlassian_clients.jira_cloud.models.workflow_validation_error_type import WorkflowValidationErrorType


@define(kw_only=True)
class WorkflowValidationError(Model):
    additional_details: str | Unset = UNSET
    code: str | Unset = UNSET
    element_reference: WorkflowElementReference | Unset = UNSET
    level: WorkflowValidationErrorLevel | Unset = UNSET
    message: str | Unset = UNSET
    type_: WorkflowValidationErrorType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "additional_details": "additionalDetails",
        "element_reference": "elementReference",
        "type_": "type",
    }
