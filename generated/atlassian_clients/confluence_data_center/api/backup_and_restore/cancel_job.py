"""PUT /rest/api/backup-restore/jobs/{jobId}/cancel. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.job_details import JobDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "JobDetails",
}


def request(
    job_id: int,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/backup-restore/jobs/{_segment('jobId', job_id)}/cancel",
    )


def parse(response: Response) -> JobDetails | None:
    return cast("JobDetails | None", _read(response, _RESULTS, _models))
