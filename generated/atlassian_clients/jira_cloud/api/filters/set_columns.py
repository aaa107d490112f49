"""PUT /rest/api/3/filter/{id}/columns. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    headers as _headers,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.column_request_body import ColumnRequestBody

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    id: int,
    *,
    body: ColumnRequestBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/filter/{_segment('id', id)}/columns",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
