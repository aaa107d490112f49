"""GET /rest/api/3/project/recent. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project import Project

_RESULTS: Final[dict[str, str]] = {
    "200": "list[Project]",
}


def request(
    *,
    expand: str | Unset = UNSET,
    properties: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/recent",
        query=_query(
            ("expand", expand, False),
            ("properties", properties, False),
        ),
    )


def parse(response: Response) -> list[Project] | None:
    return cast("list[Project] | None", _read(response, _RESULTS, _models))
