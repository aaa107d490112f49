"""GET /rest/api/webhooks/{webhookId}. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.rest_webhook import RestWebhook

_RESULTS: Final[dict[str, str]] = {
    "200": "RestWebhook",
}


def request(
    webhook_id: int,
    *,
    statistics: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/webhooks/{_segment('webhookId', webhook_id)}",
        query=_query(
            ("statistics", statistics, False),
        ),
    )


def parse(response: Response) -> RestWebhook | None:
    return cast("RestWebhook | None", _read(response, _RESULTS, _models))
