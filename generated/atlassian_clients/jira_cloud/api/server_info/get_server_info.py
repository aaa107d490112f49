"""GET /rest/api/3/serverInfo. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.server_information import ServerInformation

_RESULTS: Final[dict[str, str]] = {
    "200": "ServerInformation",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/serverInfo",
    )


def parse(response: Response) -> ServerInformation | None:
    return cast("ServerInformation | None", _read(response, _RESULTS, _models))
