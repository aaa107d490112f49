"""PUT /rest/api/webhooks/{webhookId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
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
    body: RestWebhook | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/webhooks/{_segment('webhookId', webhook_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> RestWebhook | None:
    return cast("RestWebhook | None", _read(response, _RESULTS, _models))
