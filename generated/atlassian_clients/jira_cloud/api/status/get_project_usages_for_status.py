"""GET /rest/api/3/statuses/{statusId}/projectUsages. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
    segment,
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
        f"/rest/api/3/statuses/{segment('statusId', status_id)}/projectUsages",
        query=query(
            ("nextPageToken", next_page_token, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> StatusProjectUsageDto | None:
    return cast("StatusProjectUsageDto | None", read(response, _RESULTS, _models))
