"""POST /rest/api/3/search/jql. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.search_and_reconcile_request_bean import SearchAndReconcileRequestBean
    from atlassian_clients.jira_cloud.models.search_and_reconcile_results import SearchAndReconcileResults

_RESULTS: Final[dict[str, str]] = {
    "200": "SearchAndReconcileResults",
}


def request(
    *,
    body: SearchAndReconcileRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/search/jql",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SearchAndReconcileResults | None:
    return cast("SearchAndReconcileResults | None", _read(response, _RESULTS, _models))
