"""GET /agile/1.0/board. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.board_bean import BoardBean

_RESULTS: Final[dict[str, str]] = {
    "200": "BoardBean",
}


def request(
    *,
    max_results: int | Unset = UNSET,
    name: str | Unset = UNSET,
    project_key_or_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board",
        query=_query(
            ("maxResults", max_results, False),
            ("name", name, False),
            ("projectKeyOrId", project_key_or_id, False),
            ("type", type_, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> BoardBean | None:
    return cast("BoardBean | None", _read(response, _RESULTS, _models))
