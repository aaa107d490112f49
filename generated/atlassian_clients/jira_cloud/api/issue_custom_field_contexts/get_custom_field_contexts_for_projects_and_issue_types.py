"""POST /rest/api/3/field/{fieldId}/context/mapping. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_context_for_project_and_issue_type import (
        PageBeanContextForProjectAndIssueType,
    )
    from atlassian_clients.jira_cloud.models.project_issue_type_mappings import ProjectIssueTypeMappings

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanContextForProjectAndIssueType",
}


def request(
    field_id: str,
    *,
    body: ProjectIssueTypeMappings | Json,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context/mapping",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PageBeanContextForProjectAndIssueType | None:
    return cast("PageBeanContextForProjectAndIssueType | None", _read(response, _RESULTS, _models))
