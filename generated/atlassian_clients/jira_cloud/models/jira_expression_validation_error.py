"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_expression_validation_error_type import (
        JiraExpressionValidationErrorType,
    )


@define(kw_only=True)
class JiraExpressionValidationError(Model):
    column: int | Unset = UNSET
    expression: str | Unset = UNSET
    line: int | Unset = UNSET
    message: str
    type_: JiraExpressionValidationErrorType
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
