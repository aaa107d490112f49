"""GET /rest/api/webhooks/{webhookId}/latest. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.detailed_invocation import DetailedInvocation

_RESULTS: Final[dict[str, str]] = {
    "200": "DetailedInvocation",
}


def request(
    webhook_id: int,
    *,
    event: str | Unset = UNSET,
    outcomes: str | Unset = UNSET,
    outcome: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/webhooks/{_segment('webhookId', webhook_id)}/latest",
        query=_query(
            ("event", event, False),
            ("outcomes", outcomes, False),
            ("outcome", outcome, False),
        ),
    )


def parse(response: Response) -> DetailedInvocation | None:
    return cast("DetailedInvocation | None", _read(response, _RESULTS, _models))
