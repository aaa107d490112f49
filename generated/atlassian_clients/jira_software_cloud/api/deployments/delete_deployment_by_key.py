"""DELETE /rest/deployments/0.1/pipelines/{pipelineId}/environments/{environmentId}/deployments/{deploymentSequenceNumber}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "202": "Any",
}


def request(
    pipeline_id: str,
    environment_id: str,
    deployment_sequence_number: int,
    *,
    field_update_sequence_number: int | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/deployments/0.1/pipelines/{_segment('pipelineId', pipeline_id)}/environments/{_segment('environmentId', environment_id)}/deployments/{_segment('deploymentSequenceNumber', deployment_sequence_number)}",
        query=_query(
            ("_updateSequenceNumber", field_update_sequence_number, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
