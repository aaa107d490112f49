"""POST /rest/api/3/resolution. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.create_resolution_details import CreateResolutionDetails
    from atlassian_clients.jira_cloud.models.resolution_id import ResolutionId

_RESULTS: Final[dict[str, str]] = {
    "201": "ResolutionId",
}


def request(
    *,
    body: CreateResolutionDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/resolution",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ResolutionId | None:
    return cast("ResolutionId | None", _read(response, _RESULTS, _models))
