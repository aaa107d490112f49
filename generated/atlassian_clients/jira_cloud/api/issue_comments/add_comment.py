"""POST /rest/api/3/issue/{issueIdOrKey}/comment. Made by `make generate`."""

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
    "201": "Comment",
}


def request(
    issue_id_or_key: str,
    *,
    body: Comment | Json,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/comment",
        query=_query(
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Comment | None:
    return cast("Comment | None", _read(response, _RESULTS, _models))
