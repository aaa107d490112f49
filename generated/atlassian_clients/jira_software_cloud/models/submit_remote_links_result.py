"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation
    from atlassian_clients.jira_software_cloud.models.result_rejected_remote_links import ResultRejectedRemoteLinks
    from atlassian_clients.jira_software_cloud.models.service_id_or_keys_association import ServiceIdOrKeysAssociation


@define(kw_only=True)
class SubmitRemoteLinksResult(Model):
    accepted_remote_links: list[str] | Unset = UNSET
    rejected_remote_links: ResultRejectedRemoteLinks | Unset = UNSET
    unknown_associations: list[IssueIdOrKeysAssociation | ServiceIdOrKeysAssociation] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "accepted_remote_links": "acceptedRemoteLinks",
        "rejected_remote_links": "rejectedRemoteLinks",
        "unknown_associations": "unknownAssociations",
    }
