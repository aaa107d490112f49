"""GET /api/2/securitylevel/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.security_level_json_bean import SecurityLevelJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "SecurityLevelJsonBean",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/securitylevel/{_segment('id', id)}",
    )


def parse(response: Response) -> SecurityLevelJsonBean | None:
    return cast("SecurityLevelJsonBean | None", _read(response, _RESULTS, _models))
