"""GET /rest/api/3/auditing/record. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.audit_records import AuditRecords

_RESULTS: Final[dict[str, str]] = {
    "200": "AuditRecords",
}


def request(
    *,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    filter_: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/auditing/record",
        query=_query(
            ("offset", offset, False),
            ("limit", limit, False),
            ("filter", filter_, False),
            ("from", from_, False),
            ("to", to, False),
        ),
    )


def parse(response: Response) -> AuditRecords | None:
    return cast("AuditRecords | None", _read(response, _RESULTS, _models))
