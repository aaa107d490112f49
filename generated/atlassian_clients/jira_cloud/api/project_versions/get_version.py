"""GET /rest/api/3/version/{id}. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.version import Version

_RESULTS: Final[dict[str, str]] = {
    "200": "Version",
}


def request(
    id: str,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/version/{_segment('id', id)}",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> Version | None:
    return cast("Version | None", _read(response, _RESULTS, _models))
