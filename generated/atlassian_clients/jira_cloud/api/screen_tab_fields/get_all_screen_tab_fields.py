"""GET /rest/api/3/screens/{screenId}/tabs/{tabId}/fields. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.screenable_field import ScreenableField

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ScreenableField]",
}


def request(
    screen_id: int,
    tab_id: int,
    *,
    project_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/screens/{segment('screenId', screen_id)}/tabs/{segment('tabId', tab_id)}/fields",
        query=query(
            ("projectKey", project_key, False),
        ),
    )


def parse(response: Response) -> list[ScreenableField] | None:
    return cast("list[ScreenableField] | None", read(response, _RESULTS, _models))
