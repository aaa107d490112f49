"""POST /rest/api/3/statuses. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.jira_status import JiraStatus
    from atlassian_clients.jira_cloud.models.status_create_request import StatusCreateRequest

_RESULTS: Final[dict[str, str]] = {
    "200": "list[JiraStatus]",
}


def request(
    *,
    body: StatusCreateRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/statuses",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> list[JiraStatus] | None:
    return cast("list[JiraStatus] | None", _read(response, _RESULTS, _models))
