"""GET /rest/api/3/issuesecurityschemes/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.security_scheme import SecurityScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "SecurityScheme",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuesecurityschemes/{_segment('id', id)}",
    )


def parse(response: Response) -> SecurityScheme | None:
    return cast("SecurityScheme | None", _read(response, _RESULTS, _models))
