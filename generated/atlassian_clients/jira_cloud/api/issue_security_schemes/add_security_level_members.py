"""PUT /rest/api/3/issuesecurityschemes/{schemeId}/level/{levelId}/member. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.security_scheme_members_request import SecuritySchemeMembersRequest

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    scheme_id: str,
    level_id: str,
    *,
    body: SecuritySchemeMembersRequest | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issuesecurityschemes/{_segment('schemeId', scheme_id)}/level/{_segment('levelId', level_id)}/member",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
