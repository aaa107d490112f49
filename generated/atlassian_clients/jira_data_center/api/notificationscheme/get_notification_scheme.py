"""GET /api/2/notificationscheme/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.notification_scheme_bean import NotificationSchemeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "NotificationSchemeBean",
}


def request(
    id: int,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/notificationscheme/{segment('id', id)}",
        query=query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> NotificationSchemeBean | None:
    return cast("NotificationSchemeBean | None", read(response, _RESULTS, _models))
