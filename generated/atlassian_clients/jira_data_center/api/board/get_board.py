"""GET /agile/1.0/board/{boardId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.board_bean import BoardBean

_RESULTS: Final[dict[str, str]] = {
    "200": "BoardBean",
}


def request(
    board_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}",
    )


def parse(response: Response) -> BoardBean | None:
    return cast("BoardBean | None", _read(response, _RESULTS, _models))
