"""GET /api/2/issuesecurityschemes. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.security_schemes_json_bean import SecuritySchemesJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "SecuritySchemesJsonBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issuesecurityschemes",
    )


def parse(response: Response) -> SecuritySchemesJsonBean | None:
    return cast("SecuritySchemesJsonBean | None", _read(response, _RESULTS, _models))
