"""GET /rest/api/webhooks. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.find_webhooks_result import FindWebhooksResult

_RESULTS: Final[dict[str, str]] = {
    "200": "FindWebhooksResult",
}


def request(
    *,
    event: list[str] | Unset = UNSET,
    statistics: bool | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/webhooks",
        query=_query(
            ("event", event, False),
            ("statistics", statistics, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> FindWebhooksResult | None:
    return cast("FindWebhooksResult | None", _read(response, _RESULTS, _models))
