"""POST /rest/api/3/priorityscheme. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.create_priority_scheme_details import CreatePrioritySchemeDetails
    from atlassian_clients.jira_cloud.models.priority_scheme_id import PrioritySchemeId

_RESULTS: Final[dict[str, str]] = {
    "201": "PrioritySchemeId",
    "202": "PrioritySchemeId",
}


def request(
    *,
    body: CreatePrioritySchemeDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/priorityscheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PrioritySchemeId | None:
    return cast("PrioritySchemeId | None", _read(response, _RESULTS, _models))
