"""GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_of_create_meta_issue_type_with_field import (
        PageOfCreateMetaIssueTypeWithField,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageOfCreateMetaIssueTypeWithField",
}


def request(
    project_id_or_key: str,
    issue_type_id: str,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/createmeta/{_segment('projectIdOrKey', project_id_or_key)}/issuetypes/{_segment('issueTypeId', issue_type_id)}",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageOfCreateMetaIssueTypeWithField | None:
    return cast("PageOfCreateMetaIssueTypeWithField | None", _read(response, _RESULTS, _models))
