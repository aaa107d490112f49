"""GET /rest/api/3/issue/{issueIdOrKey}/watchers. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.watchers import Watchers

_RESULTS: Final[dict[str, str]] = {
    "200": "Watchers",
}


def request(
    issue_id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/watchers",
    )


def parse(response: Response) -> Watchers | None:
    return cast("Watchers | None", _read(response, _RESULTS, _models))
