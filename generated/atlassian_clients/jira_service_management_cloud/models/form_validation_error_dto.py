"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.form_validation_error_context_dto import (
        FormValidationErrorContextDto,
    )


@define(kw_only=True)
class FormValidationErrorDto(Model):
    code: str | Unset = UNSET
    context: list[FormValidationErrorContextDto] | Unset = UNSET
    detail: str | Unset = UNSET
    status: int | Unset = UNSET
    title: str | Unset = UNSET
