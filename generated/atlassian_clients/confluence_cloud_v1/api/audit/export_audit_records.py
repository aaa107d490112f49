"""GET /wiki/rest/api/audit/export. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.confluence_cloud_v1.models.export_audit_records_format import ExportAuditRecordsFormat

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    start_date: str | Unset = UNSET,
    end_date: str | Unset = UNSET,
    search_string: str | Unset = UNSET,
    format_: ExportAuditRecordsFormat | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/audit/export",
        query=_query(
            ("startDate", start_date, False),
            ("endDate", end_date, False),
            ("searchString", search_string, False),
            ("format", format_, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
