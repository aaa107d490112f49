"""PUT /rest/api/webhooks/{webhookId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.rest_webhook import RestWebhook

_RESULTS: Final[dict[str, str]] = {
    "200": "RestWebhook",
}


def request(
    webhook_id: str,
    *,
    body: RestWebhook | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/webhooks/{segment('webhookId', webhook_id)}",
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> RestWebhook | None:
    return cast("RestWebhook | None", read(response, _RESULTS, _models))
