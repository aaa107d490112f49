"""POST /rest/api/3/redact. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.bulk_redaction_request import BulkRedactionRequest

_RESULTS: Final[dict[str, str]] = {
    "202": "str",
}


def request(
    *,
    body: BulkRedactionRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/redact",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> str | None:
    return cast("str | None", _read(response, _RESULTS, _models))
