"""POST /api/2/avatar/{type}/temporary. Made by `make generate`."""

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
        f"/rest/api/2/avatar/{_segment('type', type_)}/temporary",
        query=_query(
            ("filename", filename, False),
            ("size", size, False),
        ),
    )


def parse(response: Response) -> AvatarCroppingBean | None:
    return cast("AvatarCroppingBean | None", _read(response, _RESULTS, _models))
