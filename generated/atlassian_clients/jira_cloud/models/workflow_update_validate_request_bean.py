"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.validation_options_for_update import ValidationOptionsForUpdate
    from atlassian_clients.jira_cloud.models.workflow_update_request import WorkflowUpdateRequest


@define(kw_only=True)
class WorkflowUpdateValidateRequestBean(Model):
    payload: WorkflowUpdateRequest
    validation_options: ValidationOptionsForUpdate | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "validation_options": "validationOptions",
    }
