"""GET /rest/api/3/webhook/failed. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.failed_webhooks import FailedWebhooks

_RESULTS: Final[dict[str, str]] = {
    "200": "FailedWebhooks",
}


def request(
    *,
    max_results: int | Unset = UNSET,
    after: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/webhook/failed",
        query=_query(
            ("maxResults", max_results, False),
            ("after", after, False),
        ),
    )


def parse(response: Response) -> FailedWebhooks | None:
    return cast("FailedWebhooks | None", _read(response, _RESULTS, _models))
