"""PUT /rest/api/3/webhook/refresh. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.container_for_webhook_i_ds import ContainerForWebhookIDs
    from atlassian_clients.jira_cloud.models.webhooks_expiration_date import WebhooksExpirationDate

_RESULTS: Final[dict[str, str]] = {
    "200": "WebhooksExpirationDate",
}


def request(
    *,
    body: ContainerForWebhookIDs | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/webhook/refresh",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WebhooksExpirationDate | None:
    return cast("WebhooksExpirationDate | None", _read(response, _RESULTS, _models))
