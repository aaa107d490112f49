"""GET /api/2/project/{projectKeyOrId}/securitylevel. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.security_list_level_json_bean import SecurityListLevelJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "SecurityListLevelJsonBean",
}


def request(
    project_key_or_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project/{_segment('projectKeyOrId', project_key_or_id)}/securitylevel",
    )


def parse(response: Response) -> SecurityListLevelJsonBean | None:
    return cast("SecurityListLevelJsonBean | None", _read(response, _RESULTS, _models))
