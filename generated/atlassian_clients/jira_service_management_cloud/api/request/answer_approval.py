"""POST /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.approval_decision_request_dto import (
        ApprovalDecisionRequestDto,
    )
    from atlassian_clients.jira_service_management_cloud.models.approval_dto import ApprovalDto

_RESULTS: Final[dict[str, str]] = {
    "200": "ApprovalDto",
}


def request(
    issue_id_or_key: str,
    approval_id: int,
    *,
    body: ApprovalDecisionRequestDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/approval/{_segment('approvalId', approval_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ApprovalDto | None:
    return cast("ApprovalDto | None", _read(response, _RESULTS, _models))
