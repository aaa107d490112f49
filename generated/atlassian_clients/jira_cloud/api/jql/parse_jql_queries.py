"""POST /rest/api/3/jql/parse. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jexp_jql_issues_validation import JexpJqlIssuesValidation
    from atlassian_clients.jira_cloud.models.jql_queries_to_parse import JqlQueriesToParse
    from atlassian_clients.jira_cloud.models.parsed_jql_queries import ParsedJqlQueries

_RESULTS: Final[dict[str, str]] = {
    "200": "ParsedJqlQueries",
}


def request(
    *,
    body: JqlQueriesToParse | Json,
    validation: JexpJqlIssuesValidation,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/jql/parse",
        query=_query(
            ("validation", validation, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ParsedJqlQueries | None:
    return cast("ParsedJqlQueries | None", _read(response, _RESULTS, _models))
