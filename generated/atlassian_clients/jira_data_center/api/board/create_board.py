"""POST /agile/1.0/board. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.board_bean import BoardBean
    from atlassian_clients.jira_data_center.models.board_create_bean import BoardCreateBean

_RESULTS: Final[dict[str, str]] = {
    "201": "BoardBean",
}


def request(
    *,
    body: BoardCreateBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/agile/1.0/board",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> BoardBean | None:
    return cast("BoardBean | None", _read(response, _RESULTS, _models))
