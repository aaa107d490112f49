"""PUT /rest/api/3/settings/columns. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    headers as _headers,
    multipart_body as _multipart_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.column_request_body import ColumnRequestBody

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    body: ColumnRequestBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/settings/columns",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
