"""GET /api/2/project/{projectKeyOrId}/issuesecuritylevelscheme. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.security_scheme_json_bean import SecuritySchemeJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "SecuritySchemeJsonBean",
}


def request(
    project_key_or_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project/{_segment('projectKeyOrId', project_key_or_id)}/issuesecuritylevelscheme",
    )


def parse(response: Response) -> SecuritySchemeJsonBean | None:
    return cast("SecuritySchemeJsonBean | None", _read(response, _RESULTS, _models))
