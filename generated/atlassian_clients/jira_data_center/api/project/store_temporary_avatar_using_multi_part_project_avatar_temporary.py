"""POST /api/2/project/{projectIdOrKey}/avatar/temporary. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    headers,
    multipart_body,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.file_part import FilePart

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    project_id_or_key: str,
    *,
    body: FilePart | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/project/{segment('projectIdOrKey', project_id_or_key)}/avatar/temporary",
        headers=headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=multipart_body(body),
    )


def parse(response: Response) -> Any:
    return cast("Any", read(response, _RESULTS, _models))
