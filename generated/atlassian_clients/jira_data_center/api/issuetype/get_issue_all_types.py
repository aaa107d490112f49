"""GET /api/2/issuetype. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_type_json_bean import IssueTypeJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeJsonBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issuetype",
    )


def parse(response: Response) -> IssueTypeJsonBean | None:
    return cast("IssueTypeJsonBean | None", _read(response, _RESULTS, _models))
