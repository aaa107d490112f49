"""POST /rest/api/3/bulk/issues/delete. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_bulk_delete_payload import IssueBulkDeletePayload
    from atlassian_clients.jira_cloud.models.submitted_bulk_operation import SubmittedBulkOperation

_RESULTS: Final[dict[str, str]] = {
    "201": "SubmittedBulkOperation",
}


def request(
    *,
    body: IssueBulkDeletePayload | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/bulk/issues/delete",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SubmittedBulkOperation | None:
    return cast("SubmittedBulkOperation | None", _read(response, _RESULTS, _models))
