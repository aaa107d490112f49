"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.j_exp_evaluate_issues_jql_meta_data_bean import (
        JExpEvaluateIssuesJqlMetaDataBean,
    )


@define(kw_only=True)
class JExpEvaluateIssuesMetaBean(Model):
    jql: JExpEvaluateIssuesJqlMetaDataBean | Unset = UNSET
