"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_expression_complexity import JiraExpressionComplexity
    from atlassian_clients.jira_cloud.models.jira_expression_validation_error import JiraExpressionValidationError


@define(kw_only=True)
class JiraExpressionAnalysis(Model):
    complexity: JiraExpressionComplexity | Unset = UNSET
    errors: list[JiraExpressionValidationError] | Unset = UNSET
    expression: str
    type_: str | Unset = UNSET
    valid: bool
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
