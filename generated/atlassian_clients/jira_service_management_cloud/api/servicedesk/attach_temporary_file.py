"""POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/attachTemporaryFile. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
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
    from atlassian_clients.jira_service_management_cloud.models.attachment_upload import AttachmentUpload

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    service_desk_id: str,
    *,
    body: AttachmentUpload | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/servicedesk/{_segment('serviceDeskId', service_desk_id)}/attachTemporaryFile",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
