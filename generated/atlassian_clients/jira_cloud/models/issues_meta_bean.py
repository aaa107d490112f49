"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issues_jql_meta_data_bean import IssuesJqlMetaDataBean


@define(kw_only=True)
class IssuesMetaBean(Model):
    jql: IssuesJqlMetaDataBean | Unset = UNSET
