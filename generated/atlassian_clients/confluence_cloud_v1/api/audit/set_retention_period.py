"""PUT /wiki/rest/api/audit/retention. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.retention_period import RetentionPeriod

_RESULTS: Final[dict[str, str]] = {
    "200": "RetentionPeriod",
}


def request(
    *,
    body: RetentionPeriod | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/rest/api/audit/retention",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> RetentionPeriod | None:
    return cast("RetentionPeriod | None", _read(response, _RESULTS, _models))
