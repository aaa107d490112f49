"""POST /rest/api/3/search/approximate-count. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.jql_count_request_bean import JqlCountRequestBean
    from atlassian_clients.jira_cloud.models.jql_count_results_bean import JqlCountResultsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "JqlCountResultsBean",
}


def request(
    *,
    body: JqlCountRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/search/approximate-count",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> JqlCountResultsBean | None:
    return cast("JqlCountResultsBean | None", _read(response, _RESULTS, _models))
