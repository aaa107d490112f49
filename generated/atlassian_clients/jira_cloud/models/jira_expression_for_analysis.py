"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_expression_for_analysis_context_variables import (
        JiraExpressionForAnalysisContextVariables,
    )


@define(kw_only=True)
class JiraExpressionForAnalysis(Model):
    context_variables: JiraExpressionForAnalysisContextVariables | Unset = UNSET
    expressions: list[str]
    _wire: ClassVar[Mapping[str, str]] = {
        "context_variables": "contextVariables",
    }
