"""GET /rest/builds/0.1/pipelines/{pipelineId}/builds/{buildNumber}. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.get_build_by_key_result import GetBuildByKeyResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetBuildByKeyResult",
}


def request(
    pipeline_id: str,
    build_number: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/builds/0.1/pipelines/{_segment('pipelineId', pipeline_id)}/builds/{_segment('buildNumber', build_number)}",
    )


def parse(response: Response) -> GetBuildByKeyResult | None:
    return cast("GetBuildByKeyResult | None", _read(response, _RESULTS, _models))
