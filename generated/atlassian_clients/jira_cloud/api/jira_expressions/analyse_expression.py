"""POST /rest/api/3/expression/analyse. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.analyse_expression_check import AnalyseExpressionCheck
    from atlassian_clients.jira_cloud.models.jira_expression_for_analysis import JiraExpressionForAnalysis
    from atlassian_clients.jira_cloud.models.jira_expressions_analysis import JiraExpressionsAnalysis

_RESULTS: Final[dict[str, str]] = {
    "200": "JiraExpressionsAnalysis",
}


def request(
    *,
    body: JiraExpressionForAnalysis | Json,
    check: AnalyseExpressionCheck | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/expression/analyse",
        query=_query(
            ("check", check, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> JiraExpressionsAnalysis | None:
    return cast("JiraExpressionsAnalysis | None", _read(response, _RESULTS, _models))
