"""GET /rest/api/3/issue/{issueIdOrKey}/votes. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.votes import Votes

_RESULTS: Final[dict[str, str]] = {
    "200": "Votes",
}


def request(
    issue_id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/votes",
    )


def parse(response: Response) -> Votes | None:
    return cast("Votes | None", _read(response, _RESULTS, _models))
