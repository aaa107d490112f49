"""GET /rest/api/3/resolution/search. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_resolution_json_bean import PageBeanResolutionJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanResolutionJsonBean",
}


def request(
    *,
    start_at: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    id: list[str] | Unset = UNSET,
    only_default: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/resolution/search",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("id", id, False),
            ("onlyDefault", only_default, False),
        ),
    )


def parse(response: Response) -> PageBeanResolutionJsonBean | None:
    return cast("PageBeanResolutionJsonBean | None", _read(response, _RESULTS, _models))
