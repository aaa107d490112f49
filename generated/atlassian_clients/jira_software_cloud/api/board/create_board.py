"""POST /rest/agile/1.0/board. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.create_board_body import CreateBoardBody
    from atlassian_clients.jira_software_cloud.models.create_board_result import CreateBoardResult

_RESULTS: Final[dict[str, str]] = {
    "201": "CreateBoardResult",
}


def request(
    *,
    body: CreateBoardBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/agile/1.0/board",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateBoardResult | None:
    return cast("CreateBoardResult | None", _read(response, _RESULTS, _models))
