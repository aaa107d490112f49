"""POST /api/2/search. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.search_request_bean import SearchRequestBean
    from atlassian_clients.jira_data_center.models.search_results_bean import SearchResultsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "SearchResultsBean",
}


def request(
    *,
    body: SearchRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/search",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SearchResultsBean | None:
    return cast("SearchResultsBean | None", _read(response, _RESULTS, _models))
