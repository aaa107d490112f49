"""GET /rest/api/webhooks/{webhookId}/statistics. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    webhook_id: int,
    *,
    event: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/webhooks/{_segment('webhookId', webhook_id)}/statistics",
        query=_query(
            ("event", event, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
