"""POST /rest/servicedeskapi/request/{issueIdOrKey}/attachment. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.attachment_create_dto import AttachmentCreateDto
    from atlassian_clients.jira_service_management_cloud.models.attachment_create_result_dto import (
        AttachmentCreateResultDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "201": "AttachmentCreateResultDto",
}


def request(
    issue_id_or_key: str,
    *,
    body: AttachmentCreateDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/attachment",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> AttachmentCreateResultDto | None:
    return cast("AttachmentCreateResultDto | None", _read(response, _RESULTS, _models))
