"""POST /rest/api/3/screens. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.screen import Screen
    from atlassian_clients.jira_cloud.models.screen_details import ScreenDetails

_RESULTS: Final[dict[str, str]] = {
    "201": "Screen",
}


def request(
    *,
    body: ScreenDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/screens",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Screen | None:
    return cast("Screen | None", _read(response, _RESULTS, _models))
