"""GET /wiki/rest/api/audit/since. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.get_audit_records_for_time_period_units import (
        GetAuditRecordsForTimePeriodUnits,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "AuditRecordArray",
}


def request(
    *,
    number: int | Unset = UNSET,
    units: GetAuditRecordsForTimePeriodUnits | Unset = UNSET,
    search_string: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/audit/since",
        query=_query(
            ("number", number, False),
            ("units", units, False),
            ("searchString", search_string, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> AuditRecordArray | None:
    return cast("AuditRecordArray | None", _read(response, _RESULTS, _models))
