"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_expression_evaluation_meta_data_bean import (
        JiraExpressionEvaluationMetaDataBean,
    )


@define(kw_only=True)
class JiraExpressionResult(Model):
    meta: JiraExpressionEvaluationMetaDataBean | Unset = UNSET
    value: Any
