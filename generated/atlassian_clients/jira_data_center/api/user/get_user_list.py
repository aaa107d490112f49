"""GET /api/2/user/list. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.stream_page_bean import StreamPageBean

_RESULTS: Final[dict[str, str]] = {
    "200": "StreamPageBean",
}


def request(
    *,
    cursor: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/user/list",
        query=_query(
            ("cursor", cursor, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> StreamPageBean | None:
    return cast("StreamPageBean | None", _read(response, _RESULTS, _models))
