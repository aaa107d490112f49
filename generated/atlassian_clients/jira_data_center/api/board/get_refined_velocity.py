"""GET /agile/1.0/board/{boardId}/settings/refined-velocity. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.boolean_setting_bean import BooleanSettingBean

_RESULTS: Final[dict[str, str]] = {
    "200": "BooleanSettingBean",
}


def request(
    board_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/settings/refined-velocity",
    )


def parse(response: Response) -> BooleanSettingBean | None:
    return cast("BooleanSettingBean | None", _read(response, _RESULTS, _models))
