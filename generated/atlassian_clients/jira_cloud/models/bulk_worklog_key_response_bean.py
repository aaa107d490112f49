"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.worklog_key_result import WorklogKeyResult


@define(kw_only=True)
class BulkWorklogKeyResponseBean(Model):
    worklogs: list[WorklogKeyResult] | Unset = UNSET
