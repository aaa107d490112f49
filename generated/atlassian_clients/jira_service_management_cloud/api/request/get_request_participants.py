"""GET /rest/servicedeskapi/request/{issueIdOrKey}/participant. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_user_dto import PagedDtoUserDto

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoUserDto",
}


def request(
    issue_id_or_key: str,
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/participant",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> PagedDtoUserDto | None:
    return cast("PagedDtoUserDto | None", _read(response, _RESULTS, _models))
