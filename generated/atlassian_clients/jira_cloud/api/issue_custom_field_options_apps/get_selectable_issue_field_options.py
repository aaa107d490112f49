"""GET /rest/api/3/field/{fieldKey}/option/suggestions/edit. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_issue_field_option import PageBeanIssueFieldOption

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanIssueFieldOption",
}


def request(
    field_key: str,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    project_id: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/field/{_segment('fieldKey', field_key)}/option/suggestions/edit",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> PageBeanIssueFieldOption | None:
    return cast("PageBeanIssueFieldOption | None", _read(response, _RESULTS, _models))
