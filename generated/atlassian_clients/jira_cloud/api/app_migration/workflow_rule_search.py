"""POST /rest/atlassian-connect/1/migration/workflow/rule/search. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    headers as _headers,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_rules_search import WorkflowRulesSearch
    from atlassian_clients.jira_cloud.models.workflow_rules_search_details import WorkflowRulesSearchDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowRulesSearchDetails",
}


def request(
    *,
    body: WorkflowRulesSearch | Json,
    atlassian_transfer_id: str,
) -> Request:
    return Request(
        "POST",
        f"/rest/atlassian-connect/1/migration/workflow/rule/search",
        headers=_headers(
            ("Atlassian-Transfer-Id", atlassian_transfer_id),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowRulesSearchDetails | None:
    return cast("WorkflowRulesSearchDetails | None", _read(response, _RESULTS, _models))
