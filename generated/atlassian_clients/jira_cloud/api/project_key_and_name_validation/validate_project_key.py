"""GET /rest/api/3/projectvalidate/key. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.error_collection import ErrorCollection

_RESULTS: Final[dict[str, str]] = {
    "200": "ErrorCollection",
}


def request(
    *,
    key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/projectvalidate/key",
        query=_query(
            ("key", key, False),
        ),
    )


def parse(response: Response) -> ErrorCollection | None:
    return cast("ErrorCollection | None", _read(response, _RESULTS, _models))
