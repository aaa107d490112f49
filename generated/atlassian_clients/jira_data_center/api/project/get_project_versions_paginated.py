"""GET /api/2/project/{projectIdOrKey}/version. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
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
    from atlassian_clients.jira_data_center.models.page_bean import PageBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean",
}


def request(
    project_id_or_key: str,
    *,
    expand: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project/{_segment('projectIdOrKey', project_id_or_key)}/version",
        query=_query(
            ("expand", expand, False),
            ("maxResults", max_results, False),
            ("orderBy", order_by, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> PageBean | None:
    return cast("PageBean | None", _read(response, _RESULTS, _models))
