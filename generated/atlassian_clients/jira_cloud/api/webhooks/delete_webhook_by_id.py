"""DELETE /rest/api/3/webhook. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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

_RESULTS: Final[dict[str, str]] = {
    "202": "Any",
}


def request(
    *,
    body: ContainerForWebhookIDs | Json,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/webhook",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
