"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.rejected_deployments_item_errors_item import (
        RejectedDeploymentsItemErrorsItem,
    )
    from atlassian_clients.jira_software_cloud.models.rejected_deployments_item_key import RejectedDeploymentsItemKey


@define(kw_only=True)
class ResultRejectedDeploymentsItem(Model):
    errors: list[RejectedDeploymentsItemErrorsItem]
    key: RejectedDeploymentsItemKey
