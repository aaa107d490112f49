"""PUT /agile/1.0/board/{boardId}/settings/refined-velocity. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.boolean_setting_bean import BooleanSettingBean

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
    "201": "Any",
}


def request(
    board_id: int,
    *,
    body: BooleanSettingBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/settings/refined-velocity",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
