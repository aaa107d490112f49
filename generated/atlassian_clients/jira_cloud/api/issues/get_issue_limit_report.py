"""GET /rest/api/3/issue/limit/report. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_limit_report_response_bean import IssueLimitReportResponseBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueLimitReportResponseBean",
}


def request(
    *,
    is_returning_keys: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/limit/report",
        query=_query(
            ("isReturningKeys", is_returning_keys, False),
        ),
    )


def parse(response: Response) -> IssueLimitReportResponseBean | None:
    return cast("IssueLimitReportResponseBean | None", _read(response, _RESULTS, _models))
