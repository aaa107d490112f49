"""GET /rest/api/3/issuesecurityschemes/level/member. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_security_level_member import PageBeanSecurityLevelMember

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanSecurityLevelMember",
}


def request(
    *,
    start_at: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    id: list[str] | Unset = UNSET,
    scheme_id: list[str] | Unset = UNSET,
    level_id: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuesecurityschemes/level/member",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("id", id, False),
            ("schemeId", scheme_id, False),
            ("levelId", level_id, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PageBeanSecurityLevelMember | None:
    return cast("PageBeanSecurityLevelMember | None", _read(response, _RESULTS, _models))
