"""GET /api/2/issuetype/{id}/alternatives. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_type_json_bean import IssueTypeJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeJsonBean",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issuetype/{_segment('id', id)}/alternatives",
    )


def parse(response: Response) -> IssueTypeJsonBean | None:
    return cast("IssueTypeJsonBean | None", _read(response, _RESULTS, _models))
