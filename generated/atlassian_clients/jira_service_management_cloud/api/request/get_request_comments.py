"""GET /rest/servicedeskapi/request/{issueIdOrKey}/comment. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_comment_dto import PagedDtoCommentDto

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoCommentDto",
}


def request(
    issue_id_or_key: str,
    *,
    public: bool | Unset = UNSET,
    internal: bool | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/comment",
        query=_query(
            ("public", public, False),
            ("internal", internal, False),
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> PagedDtoCommentDto | None:
    return cast("PagedDtoCommentDto | None", _read(response, _RESULTS, _models))
