"""GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_of_create_meta_issue_types import PageOfCreateMetaIssueTypes

_RESULTS: Final[dict[str, str]] = {
    "200": "PageOfCreateMetaIssueTypes",
}


def request(
    project_id_or_key: str,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/createmeta/{_segment('projectIdOrKey', project_id_or_key)}/issuetypes",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageOfCreateMetaIssueTypes | None:
    return cast("PageOfCreateMetaIssueTypes | None", _read(response, _RESULTS, _models))
