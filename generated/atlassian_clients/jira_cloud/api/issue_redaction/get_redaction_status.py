"""GET /rest/api/3/redact/status/{jobId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.redaction_job_status_response import RedactionJobStatusResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "RedactionJobStatusResponse",
}


def request(
    job_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/redact/status/{_segment('jobId', job_id)}",
    )


def parse(response: Response) -> RedactionJobStatusResponse | None:
    return cast("RedactionJobStatusResponse | None", _read(response, _RESULTS, _models))
