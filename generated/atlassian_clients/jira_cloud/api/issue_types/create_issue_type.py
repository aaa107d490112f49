"""POST /rest/api/3/issuetype. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.issue_type_create_bean import IssueTypeCreateBean
    from atlassian_clients.jira_cloud.models.issue_type_details import IssueTypeDetails

_RESULTS: Final[dict[str, str]] = {
    "201": "IssueTypeDetails",
}


def request(
    *,
    body: IssueTypeCreateBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issuetype",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssueTypeDetails | None:
    return cast("IssueTypeDetails | None", _read(response, _RESULTS, _models))
