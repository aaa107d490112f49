"""POST /api/2/screens/{screenId}/tabs/{tabId}/move/{pos}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    screen_id: int,
    tab_id: int,
    pos: int,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/screens/{_segment('screenId', screen_id)}/tabs/{_segment('tabId', tab_id)}/move/{_segment('pos', pos)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
