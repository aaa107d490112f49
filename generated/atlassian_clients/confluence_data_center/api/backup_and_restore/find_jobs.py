"""GET /rest/api/backup-restore/jobs. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.job_details import JobDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "list[JobDetails]",
}


def request(
    *,
    limit: str | Unset = UNSET,
    from_date: str | Unset = UNSET,
    to_date: str | Unset = UNSET,
    job_scope: str | Unset = UNSET,
    job_operation: str | Unset = UNSET,
    job_states: str | Unset = UNSET,
    space_key: str | Unset = UNSET,
    owner: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/backup-restore/jobs",
        query=query(
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
    return cast("list[JobDetails] | None", read(response, _RESULTS, _models))
