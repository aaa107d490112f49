"""GET /api/2/screens/{screenId}/availableFields. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.screenable_field_bean import ScreenableFieldBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ScreenableFieldBean",
}


def request(
    screen_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/screens/{_segment('screenId', screen_id)}/availableFields",
    )


def parse(response: Response) -> ScreenableFieldBean | None:
    return cast("ScreenableFieldBean | None", _read(response, _RESULTS, _models))
