"""GET /wiki/rest/api/audit. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.audit_record_array import AuditRecordArray

_RESULTS: Final[dict[str, str]] = {
    "200": "AuditRecordArray",
}


def request(
    *,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/audit",
        query=_query(
            ("startDate", start_date, False),
            ("endDate", end_date, False),
            ("searchString", search_string, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> AuditRecordArray | None:
    return cast("AuditRecordArray | None", _read(response, _RESULTS, _models))
