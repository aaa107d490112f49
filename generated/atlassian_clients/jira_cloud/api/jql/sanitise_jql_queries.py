"""POST /rest/api/3/jql/sanitize. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.jql_queries_to_sanitize import JqlQueriesToSanitize
    from atlassian_clients.jira_cloud.models.sanitized_jql_queries import SanitizedJqlQueries

_RESULTS: Final[dict[str, str]] = {
    "200": "SanitizedJqlQueries",
}


def request(
    *,
    body: JqlQueriesToSanitize | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/jql/sanitize",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SanitizedJqlQueries | None:
    return cast("SanitizedJqlQueries | None", _read(response, _RESULTS, _models))
