"""GET /rest/api/3/field/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_fields_paginated_order_by import GetFieldsPaginatedOrderBy
    from atlassian_clients.jira_cloud.models.get_fields_paginated_type_item import GetFieldsPaginatedTypeItem
    from atlassian_clients.jira_cloud.models.page_bean_field import PageBeanField

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanField",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    type_: list[GetFieldsPaginatedTypeItem] | Unset = UNSET,
    id: list[str] | Unset = UNSET,
    query: str | Unset = UNSET,
    order_by: GetFieldsPaginatedOrderBy | Unset = UNSET,
    expand: str | Unset = UNSET,
    project_ids: list[int] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/field/search",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("type", type_, False),
            ("id", id, False),
            ("query", query, False),
            ("orderBy", order_by, False),
            ("expand", expand, False),
            ("projectIds", project_ids, False),
        ),
    )


def parse(response: Response) -> PageBeanField | None:
    return cast("PageBeanField | None", _read(response, _RESULTS, _models))
