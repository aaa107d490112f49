"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.entity_association import EntityAssociation
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation
    from atlassian_clients.jira_software_cloud.models.result_accepted_deployments_item import (
        ResultAcceptedDeploymentsItem,
    )
    from atlassian_clients.jira_software_cloud.models.result_rejected_deployments_item import (
        ResultRejectedDeploymentsItem,
    )
    from atlassian_clients.jira_software_cloud.models.service_id_or_keys_association import ServiceIdOrKeysAssociation


@define(kw_only=True)
class SubmitDeploymentsResult(Model):
    accepted_deployments: list[ResultAcceptedDeploymentsItem] | Unset = UNSET
    rejected_deployments: list[ResultRejectedDeploymentsItem] | Unset = UNSET
    unknown_associations: list[EntityAssociation | IssueIdOrKeysAssociation | ServiceIdOrKeysAssociation] | Unset = (
        UNSET
    )
    unknown_issue_keys: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "accepted_deployments": "acceptedDeployments",
        "rejected_deployments": "rejectedDeployments",
        "unknown_associations": "unknownAssociations",
        "unknown_issue_keys": "unknownIssueKeys",
    }
