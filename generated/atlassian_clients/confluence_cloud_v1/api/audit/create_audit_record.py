"""POST /wiki/rest/api/audit. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.audit_record import AuditRecord
    from atlassian_clients.confluence_cloud_v1.models.audit_record_create import AuditRecordCreate

_RESULTS: Final[dict[str, str]] = {
    "200": "AuditRecord",
}


def request(
    *,
    body: AuditRecordCreate | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/audit",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> AuditRecord | None:
    return cast("AuditRecord | None", _read(response, _RESULTS, _models))
