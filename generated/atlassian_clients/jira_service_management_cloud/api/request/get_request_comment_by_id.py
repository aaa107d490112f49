"""GET /rest/servicedeskapi/request/{issueIdOrKey}/comment/{commentId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
    segment,
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
        f"/rest/servicedeskapi/request/{segment('issueIdOrKey', issue_id_or_key)}/comment/{segment('commentId', comment_id)}",
        query=query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> CommentDto | None:
    return cast("CommentDto | None", read(response, _RESULTS, _models))
