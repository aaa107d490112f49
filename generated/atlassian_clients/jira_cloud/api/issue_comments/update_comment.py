"""PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.comment import Comment

_RESULTS: Final[dict[str, str]] = {
    "200": "Comment",
}


def request(
    issue_id_or_key: str,
    id: str,
    *,
    body: Comment | Json,
    notify_users: bool | Unset = UNSET,
    override_editable_flag: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/comment/{_segment('id', id)}",
        query=_query(
            ("notifyUsers", notify_users, False),
            ("overrideEditableFlag", override_editable_flag, False),
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Comment | None:
    return cast("Comment | None", _read(response, _RESULTS, _models))
