"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation
    from atlassian_clients.jira_software_cloud.models.result_accepted_builds_item import ResultAcceptedBuildsItem
    from atlassian_clients.jira_software_cloud.models.result_rejected_builds_item import ResultRejectedBuildsItem


@define(kw_only=True)
class SubmitBuildsResult(Model):
    accepted_builds: list[ResultAcceptedBuildsItem] | Unset = UNSET
    rejected_builds: list[ResultRejectedBuildsItem] | Unset = UNSET
    unknown_associations: list[IssueIdOrKeysAssociation] | Unset = UNSET
    unknown_issue_keys: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "accepted_builds": "acceptedBuilds",
        "rejected_builds": "rejectedBuilds",
        "unknown_associations": "unknownAssociations",
        "unknown_issue_keys": "unknownIssueKeys",
    }
