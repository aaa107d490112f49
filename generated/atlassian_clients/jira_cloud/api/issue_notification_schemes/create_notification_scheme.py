"""POST /rest/api/3/notificationscheme. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.create_notification_scheme_details import CreateNotificationSchemeDetails
    from atlassian_clients.jira_cloud.models.notification_scheme_id import NotificationSchemeId

_RESULTS: Final[dict[str, str]] = {
    "201": "NotificationSchemeId",
}


def request(
    *,
    body: CreateNotificationSchemeDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/notificationscheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> NotificationSchemeId | None:
    return cast("NotificationSchemeId | None", _read(response, _RESULTS, _models))
