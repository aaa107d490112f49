"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.result_details_item import ResultDetailsItem
    from atlassian_clients.jira_software_cloud.models.result_gating_status import ResultGatingStatus


@define(kw_only=True)
class GetDeploymentGatingStatusByKeyResult(Model):
    deployment_sequence_number: int | Unset = UNSET
    details: list[ResultDetailsItem] | Unset = UNSET
    environment_id: str | Unset = UNSET
    gating_status: ResultGatingStatus | Unset = UNSET
    pipeline_id: str | Unset = UNSET
    updated_timestamp: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "deployment_sequence_number": "deploymentSequenceNumber",
        "environment_id": "environmentId",
        "gating_status": "gatingStatus",
        "pipeline_id": "pipelineId",
        "updated_timestamp": "updatedTimestamp",
    }
