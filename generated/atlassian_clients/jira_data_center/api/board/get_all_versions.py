"""GET /agile/1.0/board/{boardId}/version. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.version_bean import VersionBean

_RESULTS: Final[dict[str, str]] = {
    "200": "VersionBean",
}


def request(
    board_id: int,
    *,
    max_results: int | Unset = UNSET,
    released: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/version",
        query=_query(
            ("maxResults", max_results, False),
            ("released", released, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> VersionBean | None:
    return cast("VersionBean | None", _read(response, _RESULTS, _models))
