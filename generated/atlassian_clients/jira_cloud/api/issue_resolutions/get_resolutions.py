"""GET /rest/api/3/resolution (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.resolution import Resolution

_RESULTS: Final[dict[str, str]] = {
    "200": "list[Resolution]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/resolution",
    )


def parse(response: Response) -> list[Resolution] | None:
    return cast("list[Resolution] | None", _read(response, _RESULTS, _models))
