"""POST /rest/api/3/issue/{issueIdOrKey}/attachments. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.attachment import Attachment
    from atlassian_clients.jira_cloud.models.attachment_upload import AttachmentUpload

_RESULTS: Final[dict[str, str]] = {
    "200": "list[Attachment]",
}


def request(
    issue_id_or_key: str,
    *,
    body: AttachmentUpload | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/attachments",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> list[Attachment] | None:
    return cast("list[Attachment] | None", _read(response, _RESULTS, _models))
