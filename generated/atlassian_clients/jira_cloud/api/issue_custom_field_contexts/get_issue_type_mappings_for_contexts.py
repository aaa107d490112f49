"""GET /rest/api/3/field/{fieldId}/context/issuetypemapping. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_issue_type_to_context_mapping import (
        PageBeanIssueTypeToContextMapping,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanIssueTypeToContextMapping",
}


def request(
    field_id: str,
    *,
    context_id: list[int] | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context/issuetypemapping",
        query=_query(
            ("contextId", context_id, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanIssueTypeToContextMapping | None:
    return cast("PageBeanIssueTypeToContextMapping | None", _read(response, _RESULTS, _models))
