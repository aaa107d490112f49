"""POST /api/2/worklog/list. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.worklog import Worklog
    from atlassian_clients.jira_data_center.models.worklog_ids_request_bean import WorklogIdsRequestBean

_RESULTS: Final[dict[str, str]] = {
    "200": "Worklog",
}


def request(
    *,
    body: WorklogIdsRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/worklog/list",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Worklog | None:
    return cast("Worklog | None", _read(response, _RESULTS, _models))
