"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.result_failed_vulnerabilities import ResultFailedVulnerabilities
    from atlassian_clients.jira_software_cloud.models.vulnerabilities_item_add_associations_item_option_1 import (
        VulnerabilitiesItemAddAssociationsItemOption1,
    )


@define(kw_only=True)
class SubmitVulnerabilitiesResult(Model):
    accepted_vulnerabilities: list[str] | Unset = UNSET
    failed_vulnerabilities: ResultFailedVulnerabilities | Unset = UNSET
    unknown_associations: list[VulnerabilitiesItemAddAssociationsItemOption1] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "accepted_vulnerabilities": "acceptedVulnerabilities",
        "failed_vulnerabilities": "failedVulnerabilities",
        "unknown_associations": "unknownAssociations",
    }
