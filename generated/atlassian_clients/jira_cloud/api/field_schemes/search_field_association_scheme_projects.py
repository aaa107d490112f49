"""GET /rest/api/3/config/fieldschemes/{id}/projects. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_2_field_association_scheme_project_search_result import (
        PageBean2FieldAssociationSchemeProjectSearchResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean2FieldAssociationSchemeProjectSearchResult",
}


def request(
    id: int,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    project_id: list[int] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/config/fieldschemes/{_segment('id', id)}/projects",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> PageBean2FieldAssociationSchemeProjectSearchResult | None:
    return cast("PageBean2FieldAssociationSchemeProjectSearchResult | None", _read(response, _RESULTS, _models))
