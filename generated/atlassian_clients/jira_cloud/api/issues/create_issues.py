"""POST /rest/api/3/issue/bulk. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.created_issues import CreatedIssues
    from atlassian_clients.jira_cloud.models.issues_update_bean import IssuesUpdateBean

_RESULTS: Final[dict[str, str]] = {
    "201": "CreatedIssues",
}


def request(
    *,
    body: IssuesUpdateBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreatedIssues | None:
    return cast("CreatedIssues | None", _read(response, _RESULTS, _models))
