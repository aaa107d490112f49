"""DELETE /rest/servicedeskapi/request/{issueIdOrKey}/notification. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    issue_id_or_key: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/notification",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
