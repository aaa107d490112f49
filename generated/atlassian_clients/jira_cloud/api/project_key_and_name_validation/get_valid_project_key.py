"""GET /rest/api/3/projectvalidate/validProjectKey. Made by `make generate`."""

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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "str",
}


def request(
    *,
    key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/projectvalidate/validProjectKey",
        query=_query(
            ("key", key, False),
        ),
    )


def parse(response: Response) -> str | None:
    return cast("str | None", _read(response, _RESULTS, _models))
