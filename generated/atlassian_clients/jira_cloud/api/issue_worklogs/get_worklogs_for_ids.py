"""POST /rest/api/3/worklog/list. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.worklog import Worklog
    from atlassian_clients.jira_cloud.models.worklog_ids_request_bean import WorklogIdsRequestBean

_RESULTS: Final[dict[str, str]] = {
    "200": "list[Worklog]",
}


def request(
    *,
    body: WorklogIdsRequestBean | Json,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/worklog/list",
        query=_query(
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> list[Worklog] | None:
    return cast("list[Worklog] | None", _read(response, _RESULTS, _models))
