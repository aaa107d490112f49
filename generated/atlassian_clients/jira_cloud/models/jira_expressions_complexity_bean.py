"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_expressions_complexity_value_bean import (
        JiraExpressionsComplexityValueBean,
    )


@define(kw_only=True)
class JiraExpressionsComplexityBean(Model):
    beans: JiraExpressionsComplexityValueBean
    expensive_operations: JiraExpressionsComplexityValueBean
    primitive_values: JiraExpressionsComplexityValueBean
    steps: JiraExpressionsComplexityValueBean
    _wire: ClassVar[Mapping[str, str]] = {
        "expensive_operations": "expensiveOperations",
        "primitive_values": "primitiveValues",
    }
