"""POST /rest/internal/api/latest/worklog/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_worklog_key_request_bean import BulkWorklogKeyRequestBean
    from atlassian_clients.jira_cloud.models.bulk_worklog_key_response_bean import BulkWorklogKeyResponseBean

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkWorklogKeyResponseBean",
}


def request(
    *,
    body: BulkWorklogKeyRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/internal/api/latest/worklog/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> BulkWorklogKeyResponseBean | None:
    return cast("BulkWorklogKeyResponseBean | None", _read(response, _RESULTS, _models))
