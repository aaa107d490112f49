"""POST /rest/api/3/issueLink. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.link_issue_request_json_bean import LinkIssueRequestJsonBean

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    *,
    body: LinkIssueRequestJsonBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issueLink",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
