"""GET /rest/servicedeskapi/request/{issueIdOrKey}/attachment. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_attachment_dto import PagedDtoAttachmentDto

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoAttachmentDto",
}


def request(
    issue_id_or_key: str,
    *,
    start: int,
    limit: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/attachment",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> PagedDtoAttachmentDto | None:
    return cast("PagedDtoAttachmentDto | None", _read(response, _RESULTS, _models))
