"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.validation_options_for_create import ValidationOptionsForCreate
    from atlassian_clients.jira_cloud.models.workflow_create_request import WorkflowCreateRequest


@define(kw_only=True)
class WorkflowCreateValidateRequest(Model):
    payload: WorkflowCreateRequest
    validation_options: ValidationOptionsForCreate | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "validation_options": "validationOptions",
    }
