"""PUT /rest/api/3/screens/{screenId}/tabs/{tabId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.screenable_tab import ScreenableTab

_RESULTS: Final[dict[str, str]] = {
    "200": "ScreenableTab",
}


def request(
    screen_id: int,
    tab_id: int,
    *,
    body: ScreenableTab | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/screens/{_segment('screenId', screen_id)}/tabs/{_segment('tabId', tab_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ScreenableTab | None:
    return cast("ScreenableTab | None", _read(response, _RESULTS, _models))
