"""GET /rest/servicedeskapi/request/{issueIdOrKey}/approval/{approvalId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.approval_dto import ApprovalDto

_RESULTS: Final[dict[str, str]] = {
    "200": "ApprovalDto",
}


def request(
    issue_id_or_key: str,
    approval_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/approval/{_segment('approvalId', approval_id)}",
    )


def parse(response: Response) -> ApprovalDto | None:
    return cast("ApprovalDto | None", _read(response, _RESULTS, _models))
