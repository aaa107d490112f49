"""GET /rest/api/backup-restore/jobs. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.file_info_job_scope import FileInfoJobScope
    from atlassian_clients.confluence_data_center.models.find_jobs_job_states_item import FindJobsJobStatesItem
    from atlassian_clients.confluence_data_center.models.job_details import JobDetails
    from atlassian_clients.confluence_data_center.models.job_details_job_operation import JobDetailsJobOperation

_RESULTS: Final[dict[str, str]] = {
    "200": "list[JobDetails]",
}


def request(
    *,
    limit: int | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    job_scope: FileInfoJobScope | Unset = UNSET,
    job_operation: JobDetailsJobOperation | Unset = UNSET,
    job_states: list[FindJobsJobStatesItem] | Unset = UNSET,
    space_key: str | Unset = UNSET,
    owner: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/backup-restore/jobs",
        query=_query(
            ("limit", limit, False),
            ("fromDate", from_date, False),
            ("toDate", to_date, False),
            ("jobScope", job_scope, False),
            ("jobOperation", job_operation, False),
            ("jobStates", job_states, False),
            ("spaceKey", space_key, False),
            ("owner", owner, False),
        ),
    )


def parse(response: Response) -> list[JobDetails] | None:
    return cast("list[JobDetails] | None", _read(response, _RESULTS, _models))
