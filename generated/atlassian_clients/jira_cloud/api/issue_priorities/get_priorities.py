"""GET /rest/api/3/priority (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.priority import Priority

_RESULTS: Final[dict[str, str]] = {
    "200": "list[Priority]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/priority",
    )


def parse(response: Response) -> list[Priority] | None:
    return cast("list[Priority] | None", _read(response, _RESULTS, _models))
