"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.result_failed_incidents import ResultFailedIncidents


@define(kw_only=True)
class SubmitEntityResult(Model):
    accepted_incidents: list[str] | Unset = UNSET
    failed_incidents: ResultFailedIncidents | Unset = UNSET
    unknown_project_keys: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "accepted_incidents": "acceptedIncidents",
        "failed_incidents": "failedIncidents",
        "unknown_project_keys": "unknownProjectKeys",
    }
