"""GET /rest/api/3/field/{fieldId}/context/defaultValues. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_context_default_values import PageBeanContextDefaultValues

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanContextDefaultValues",
}


def request(
    field_id: str,
    *,
    context_id: list[int] | Unset = UNSET,
    issue_type_id: list[str] | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context/defaultValues",
        query=_query(
            ("contextId", context_id, False),
            ("issueTypeId", issue_type_id, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanContextDefaultValues | None:
    return cast("PageBeanContextDefaultValues | None", _read(response, _RESULTS, _models))
