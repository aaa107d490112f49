"""GET /rest/api/3/issuesecurityschemes. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.security_schemes import SecuritySchemes

_RESULTS: Final[dict[str, str]] = {
    "200": "SecuritySchemes",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuesecurityschemes",
    )


def parse(response: Response) -> SecuritySchemes | None:
    return cast("SecuritySchemes | None", _read(response, _RESULTS, _models))
