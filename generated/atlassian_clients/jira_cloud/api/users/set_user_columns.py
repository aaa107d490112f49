"""PUT /rest/api/3/user/columns. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    headers as _headers,
    multipart_body as _multipart_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user_column_request_body import UserColumnRequestBody

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    body: UserColumnRequestBody | Json,
    account_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/user/columns",
        query=_query(
            ("accountId", account_id, False),
        ),
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
