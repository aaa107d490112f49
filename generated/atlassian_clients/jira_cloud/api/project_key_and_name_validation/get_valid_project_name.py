"""GET /rest/api/3/projectvalidate/validProjectName. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
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
    name: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/projectvalidate/validProjectName",
        query=_query(
            ("name", name, False),
        ),
    )


def parse(response: Response) -> str | None:
    return cast("str | None", _read(response, _RESULTS, _models))
