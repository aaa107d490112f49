"""GET /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}/gating-status. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_deployment_gating_status_by_key_result import (
        GetDeploymentGatingStatusByKeyResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetDeploymentGatingStatusByKeyResult",
}


def request(
    pipeline_id: str,
    environment_id: str,
    deployment_sequence_number: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/deployments/0.1/pipelines/{_segment('pipelineId', pipeline_id)}/environments/{_segment('environmentId', environment_id)}/deployments/{_segment('deploymentSequenceNumber', deployment_sequence_number)}/gating-status",
    )


def parse(response: Response) -> GetDeploymentGatingStatusByKeyResult | None:
    return cast("GetDeploymentGatingStatusByKeyResult | None", _read(response, _RESULTS, _models))
