"""GET /rest/api/3/statuses/{statusId}/projectUsages. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.status_project_usage_dto import StatusProjectUsageDto

_RESULTS: Final[dict[str, str]] = {
    "200": "StatusProjectUsageDto",
}


def request(
    status_id: str,
    *,
    next_page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/statuses/{_segment('statusId', status_id)}/projectUsages",
        query=_query(
            ("nextPageToken", next_page_token, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> StatusProjectUsageDto | None:
    return cast("StatusProjectUsageDto | None", _read(response, _RESULTS, _models))
