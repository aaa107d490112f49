"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.form_validation_error_dto import FormValidationErrorDto
    from atlassian_clients.jira_service_management_cloud.models.request_field_validation_error_dto import (
        RequestFieldValidationErrorDto,
    )


@define(kw_only=True)
class RequestValidationResultDto(Model):
    error_message: str | Unset = UNSET
    error_messages: list[str] | Unset = UNSET
    field_errors: list[RequestFieldValidationErrorDto] | Unset = UNSET
    form_errors: list[FormValidationErrorDto] | Unset = UNSET
    reason_key: str | Unset = UNSET
    valid: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "error_message": "errorMessage",
        "error_messages": "errorMessages",
        "field_errors": "fieldErrors",
        "form_errors": "formErrors",
        "reason_key": "reasonKey",
    }
