"""GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/knowledgebase/article. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_article_dto import PagedDtoArticleDto

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoArticleDto",
}


def request(
    service_desk_id: str,
    *,
    query: str,
    highlight: bool | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    prev: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/knowledgebase/article",
        query=_query(
            ("query", query, False),
            ("highlight", highlight, False),
            ("start", start, False),
            ("limit", limit, False),
            ("cursor", cursor, False),
            ("prev", prev, False),
        ),
    )


def parse(response: Response) -> PagedDtoArticleDto | None:
    return cast("PagedDtoArticleDto | None", _read(response, _RESULTS, _models))
