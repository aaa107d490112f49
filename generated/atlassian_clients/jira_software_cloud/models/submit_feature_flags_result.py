"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation
    from atlassian_clients.jira_software_cloud.models.result_failed_feature_flags import ResultFailedFeatureFlags


@define(kw_only=True)
class SubmitFeatureFlagsResult(Model):
    accepted_feature_flags: list[str] | Unset = UNSET
    failed_feature_flags: ResultFailedFeatureFlags | Unset = UNSET
    unknown_associations: list[IssueIdOrKeysAssociation] | Unset = UNSET
    unknown_issue_keys: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "accepted_feature_flags": "acceptedFeatureFlags",
        "failed_feature_flags": "failedFeatureFlags",
        "unknown_associations": "unknownAssociations",
        "unknown_issue_keys": "unknownIssueKeys",
    }
