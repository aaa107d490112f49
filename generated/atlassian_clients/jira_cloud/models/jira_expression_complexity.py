"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_expression_complexity_variables import (
        JiraExpressionComplexityVariables,
    )


@define(kw_only=True)
class JiraExpressionComplexity(Model):
    expensive_operations: str
    variables: JiraExpressionComplexityVariables | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "expensive_operations": "expensiveOperations",
    }
