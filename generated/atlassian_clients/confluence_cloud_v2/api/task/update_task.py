"""PUT /tasks/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
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
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_comments_body_format import (
        GetAttachmentCommentsBodyFormat,
    )
    from atlassian_clients.confluence_cloud_v2.models.task import Task
    from atlassian_clients.confluence_cloud_v2.models.update_task_body import UpdateTaskBody

_RESULTS: Final[dict[str, str]] = {
    "200": "Task",
}


def request(
    id: int,
    *,
    body: UpdateTaskBody | Json,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/tasks/{_segment('id', id)}",
        query=_query(
            ("body-format", body_format, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Task | None:
    return cast("Task | None", _read(response, _RESULTS, _models))
