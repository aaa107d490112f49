"""POST /api/2/avatar/{type}/temporary. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
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
    from atlassian_clients.jira_data_center.models.avatar_cropping_bean import AvatarCroppingBean

_RESULTS: Final[dict[str, str]] = {
    "201": "AvatarCroppingBean",
}


def request(
    type_: str,
    *,
    filename: str | Unset = UNSET,
    size: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/avatar/{segment('type', type_)}/temporary",
        query=query(
            ("filename", filename, False),
            ("size", size, False),
        ),
    )


def parse(response: Response) -> AvatarCroppingBean | None:
    return cast("AvatarCroppingBean | None", read(response, _RESULTS, _models))
