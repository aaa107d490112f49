"""POST /rest/api/3/webhook. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.container_for_registered_webhooks import ContainerForRegisteredWebhooks
    from atlassian_clients.jira_cloud.models.webhook_registration_details import WebhookRegistrationDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "ContainerForRegisteredWebhooks",
}


def request(
    *,
    body: WebhookRegistrationDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/webhook",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ContainerForRegisteredWebhooks | None:
    return cast("ContainerForRegisteredWebhooks | None", _read(response, _RESULTS, _models))
