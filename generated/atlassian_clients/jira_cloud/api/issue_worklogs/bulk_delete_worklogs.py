"""DELETE /rest/api/3/issue/{issueIdOrKey}/worklog. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.jira_cloud.models.bulk_delete_worklogs_adjust_estimate import (
        BulkDeleteWorklogsAdjustEstimate,
    )
    from atlassian_clients.jira_cloud.models.worklog_ids_request_bean import WorklogIdsRequestBean

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
    "204": "Any",
}


def request(
    issue_id_or_key: str,
    *,
    body: WorklogIdsRequestBean | Json,
    adjust_estimate: BulkDeleteWorklogsAdjustEstimate | Unset = UNSET,
    override_editable_flag: bool | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/worklog",
        query=_query(
            ("adjustEstimate", adjust_estimate, False),
            ("overrideEditableFlag", override_editable_flag, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
