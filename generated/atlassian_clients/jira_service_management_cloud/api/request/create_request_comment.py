"""POST /rest/servicedeskapi/request/{issueIdOrKey}/comment. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.comment_create_dto import CommentCreateDto
    from atlassian_clients.jira_service_management_cloud.models.comment_dto import CommentDto

_RESULTS: Final[dict[str, str]] = {
    "201": "CommentDto",
}


def request(
    issue_id_or_key: str,
    *,
    body: CommentCreateDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/comment",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CommentDto | None:
    return cast("CommentDto | None", _read(response, _RESULTS, _models))
