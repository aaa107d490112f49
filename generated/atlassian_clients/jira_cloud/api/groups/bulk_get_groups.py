"""GET /rest/api/3/group/bulk. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_group_details import PageBeanGroupDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanGroupDetails",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    group_id: list[str] | Unset = UNSET,
    group_name: list[str] | Unset = UNSET,
    access_type: str | Unset = UNSET,
    application_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/group/bulk",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("groupId", group_id, False),
            ("groupName", group_name, False),
            ("accessType", access_type, False),
            ("applicationKey", application_key, False),
        ),
    )


def parse(response: Response) -> PageBeanGroupDetails | None:
    return cast("PageBeanGroupDetails | None", _read(response, _RESULTS, _models))
