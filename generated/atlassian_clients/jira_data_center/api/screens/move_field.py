"""POST /api/2/screens/{screenId}/tabs/{tabId}/fields/{id}/move. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.jira_data_center.models.move_field_bean import MoveFieldBean

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    screen_id: int,
    tab_id: int,
    id: str,
    *,
    body: MoveFieldBean | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/screens/{_segment('screenId', screen_id)}/tabs/{_segment('tabId', tab_id)}/fields/{_segment('id', id)}/move",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
