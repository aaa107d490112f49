"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation
    from atlassian_clients.jira_software_cloud.models.result_accepted_devinfo_entities import (
        ResultAcceptedDevinfoEntities,
    )
    from atlassian_clients.jira_software_cloud.models.result_failed_devinfo_entities import ResultFailedDevinfoEntities


@define(kw_only=True)
class StoreDevelopmentInformationResult(Model):
    accepted_devinfo_entities: ResultAcceptedDevinfoEntities | Unset = UNSET
    failed_devinfo_entities: ResultFailedDevinfoEntities | Unset = UNSET
    unknown_associations: list[IssueIdOrKeysAssociation] | Unset = UNSET
    unknown_issue_keys: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "accepted_devinfo_entities": "acceptedDevinfoEntities",
        "failed_devinfo_entities": "failedDevinfoEntities",
        "unknown_associations": "unknownAssociations",
        "unknown_issue_keys": "unknownIssueKeys",
    }
