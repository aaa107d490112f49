"""GET /rest/agile/1.0/board/{boardId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.create_board_result import CreateBoardResult

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateBoardResult",
}


def request(
    board_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}",
    )


def parse(response: Response) -> CreateBoardResult | None:
    return cast("CreateBoardResult | None", _read(response, _RESULTS, _models))
