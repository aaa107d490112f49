"""POST /rest/api/3/expression/evaluate. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.j_exp_evaluate_jira_expression_result_bean import (
        JExpEvaluateJiraExpressionResultBean,
    )
    from atlassian_clients.jira_cloud.models.jira_expression_evaluate_request_bean import (
        JiraExpressionEvaluateRequestBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "JExpEvaluateJiraExpressionResultBean",
}


def request(
    *,
    body: JiraExpressionEvaluateRequestBean | Json,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/expression/evaluate",
        query=_query(
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> JExpEvaluateJiraExpressionResultBean | None:
    return cast("JExpEvaluateJiraExpressionResultBean | None", _read(response, _RESULTS, _models))
