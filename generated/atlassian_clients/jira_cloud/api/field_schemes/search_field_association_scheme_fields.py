"""GET /rest/api/3/config/fieldschemes/{id}/fields. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_2_field_association_scheme_field_search_result import (
        PageBean2FieldAssociationSchemeFieldSearchResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean2FieldAssociationSchemeFieldSearchResult",
}


def request(
    id: int,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    field_id: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/config/fieldschemes/{_segment('id', id)}/fields",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("fieldId", field_id, False),
        ),
    )


def parse(response: Response) -> PageBean2FieldAssociationSchemeFieldSearchResult | None:
    return cast("PageBean2FieldAssociationSchemeFieldSearchResult | None", _read(response, _RESULTS, _models))
