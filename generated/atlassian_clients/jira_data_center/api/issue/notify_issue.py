"""POST /api/2/issue/{issueIdOrKey}/notify. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.notification_json_bean import NotificationJsonBean

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    issue_id_or_key: str,
    *,
    body: NotificationJsonBean | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/notify",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
