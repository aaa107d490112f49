"""POST /rest/api/3/issue/{issueIdOrKey}/changelog/list. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_changelog_ids import IssueChangelogIds
    from atlassian_clients.jira_cloud.models.page_of_changelogs import PageOfChangelogs

_RESULTS: Final[dict[str, str]] = {
    "200": "PageOfChangelogs",
}


def request(
    issue_id_or_key: str,
    *,
    body: IssueChangelogIds | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/changelog/list",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PageOfChangelogs | None:
    return cast("PageOfChangelogs | None", _read(response, _RESULTS, _models))
