"""POST /api/2/issuetype/{id}/avatar/temporary. Made by `make generate`."""

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
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.file_part import FilePart

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    id: str,
    *,
    body: FilePart | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/issuetype/{_segment('id', id)}/avatar/temporary",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
