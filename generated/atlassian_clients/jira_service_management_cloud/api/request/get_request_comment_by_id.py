"""GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.comment_dto import CommentDto

_RESULTS: Final[dict[str, str]] = {
    "200": "CommentDto",
}


def request(
    issue_id_or_key: str,
    comment_id: int,
    *,
    expand: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/comment/{_segment('commentId', comment_id)}",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> CommentDto | None:
    return cast("CommentDto | None", _read(response, _RESULTS, _models))
