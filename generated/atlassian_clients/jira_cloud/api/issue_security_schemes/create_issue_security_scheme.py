"""POST /rest/api/3/issuesecurityschemes. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_issue_security_scheme_details import (
        CreateIssueSecuritySchemeDetails,
    )
    from atlassian_clients.jira_cloud.models.security_scheme_id import SecuritySchemeId

_RESULTS: Final[dict[str, str]] = {
    "201": "SecuritySchemeId",
}


def request(
    *,
    body: CreateIssueSecuritySchemeDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issuesecurityschemes",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SecuritySchemeId | None:
    return cast("SecuritySchemeId | None", _read(response, _RESULTS, _models))
