"""POST /rest/api/3/priority. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.create_priority_details import CreatePriorityDetails
    from atlassian_clients.jira_cloud.models.priority_id import PriorityId

_RESULTS: Final[dict[str, str]] = {
    "201": "PriorityId",
}


def request(
    *,
    body: CreatePriorityDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/priority",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PriorityId | None:
    return cast("PriorityId | None", _read(response, _RESULTS, _models))
