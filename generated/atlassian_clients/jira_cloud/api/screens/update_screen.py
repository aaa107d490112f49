"""PUT /rest/api/3/screens/{screenId}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.screen import Screen
    from atlassian_clients.jira_cloud.models.update_screen_details import UpdateScreenDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "Screen",
}


def request(
    screen_id: int,
    *,
    body: UpdateScreenDetails | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/screens/{_segment('screenId', screen_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Screen | None:
    return cast("Screen | None", _read(response, _RESULTS, _models))
