"""GET /api/2/avatar/{type}/system. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.avatar_bean import AvatarBean

_RESULTS: Final[dict[str, str]] = {
    "200": "AvatarBean",
}


def request(
    type_: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/avatar/{_segment('type', type_)}/system",
    )


def parse(response: Response) -> AvatarBean | None:
    return cast("AvatarBean | None", _read(response, _RESULTS, _models))
