"""GET /api/2/notificationscheme/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
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
        f"/rest/api/2/notificationscheme/{_segment('id', id)}",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> NotificationSchemeBean | None:
    return cast("NotificationSchemeBean | None", _read(response, _RESULTS, _models))
