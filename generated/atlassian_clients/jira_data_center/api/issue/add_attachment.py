"""POST /api/2/issue/{issueIdOrKey}/attachments. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    headers as _headers,
    multipart_body as _multipart_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.attachment_json_bean import AttachmentJsonBean
    from atlassian_clients.jira_data_center.models.attachment_upload import AttachmentUpload

_RESULTS: Final[dict[str, str]] = {
    "200": "AttachmentJsonBean",
}


def request(
    issue_id_or_key: str,
    *,
    body: AttachmentUpload | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/attachments",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> AttachmentJsonBean | None:
    return cast("AttachmentJsonBean | None", _read(response, _RESULTS, _models))
