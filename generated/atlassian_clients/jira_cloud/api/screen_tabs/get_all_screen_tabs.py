"""GET /rest/api/3/screens/{screenId}/tabs. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.screenable_tab import ScreenableTab

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ScreenableTab]",
}


def request(
    screen_id: int,
    *,
    project_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/screens/{segment('screenId', screen_id)}/tabs",
        query=query(
            ("projectKey", project_key, False),
        ),
    )


def parse(response: Response) -> list[ScreenableTab] | None:
    return cast("list[ScreenableTab] | None", read(response, _RESULTS, _models))
