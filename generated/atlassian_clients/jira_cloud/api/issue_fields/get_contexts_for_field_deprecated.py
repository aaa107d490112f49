"""GET /rest/api/3/field/{fieldId}/contexts (deprecated). Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_context import PageBeanContext

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanContext",
}


def request(
    field_id: str,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/contexts",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanContext | None:
    return cast("PageBeanContext | None", _read(response, _RESULTS, _models))
