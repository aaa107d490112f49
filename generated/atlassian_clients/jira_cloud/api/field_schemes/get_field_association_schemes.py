"""GET /rest/api/3/config/fieldschemes. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_2_get_field_association_scheme_response import (
        PageBean2GetFieldAssociationSchemeResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean2GetFieldAssociationSchemeResponse",
}


def request(
    *,
    project_id: list[int] | Unset = UNSET,
    query: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/config/fieldschemes",
        query=_query(
            ("projectId", project_id, False),
            ("query", query, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBean2GetFieldAssociationSchemeResponse | None:
    return cast("PageBean2GetFieldAssociationSchemeResponse | None", _read(response, _RESULTS, _models))
