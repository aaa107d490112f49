"""GET /api/2/screens/{screenId}/tabs/{tabId}/fields. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.screenable_field_bean import ScreenableFieldBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ScreenableFieldBean",
}


def request(
    screen_id: int,
    tab_id: int,
    *,
    project_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/screens/{_segment('screenId', screen_id)}/tabs/{_segment('tabId', tab_id)}/fields",
        query=_query(
            ("projectKey", project_key, False),
        ),
    )


def parse(response: Response) -> ScreenableFieldBean | None:
    return cast("ScreenableFieldBean | None", _read(response, _RESULTS, _models))
