"""POST /rest/api/webhooks. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.rest_webhook import RestWebhook
    from atlassian_clients.confluence_data_center.models.webhook import Webhook

_RESULTS: Final[dict[str, str]] = {
    "201": "Webhook",
}


def request(
    *,
    body: RestWebhook | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/webhooks",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Webhook | None:
    return cast("Webhook | None", _read(response, _RESULTS, _models))
