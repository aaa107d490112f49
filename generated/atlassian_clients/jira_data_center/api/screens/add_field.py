"""POST /api/2/screens/{screenId}/tabs/{tabId}/fields. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.add_field_bean import AddFieldBean
    from atlassian_clients.jira_data_center.models.screenable_field_bean import ScreenableFieldBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ScreenableFieldBean",
}


def request(
    screen_id: int,
    tab_id: int,
    *,
    body: AddFieldBean | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/screens/{_segment('screenId', screen_id)}/tabs/{_segment('tabId', tab_id)}/fields",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ScreenableFieldBean | None:
    return cast("ScreenableFieldBean | None", _read(response, _RESULTS, _models))
