"""POST /api/2/user/avatar/temporary. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
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
    from atlassian_clients.jira_data_center.models.file_part import FilePart

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    *,
    body: FilePart | Json,
    username: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/user/avatar/temporary",
        query=_query(
            ("username", username, False),
        ),
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
