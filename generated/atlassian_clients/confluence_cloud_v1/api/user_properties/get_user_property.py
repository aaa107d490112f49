"""GET /wiki/rest/api/user/{userId}/property/{key}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.user_property import UserProperty

_RESULTS: Final[dict[str, str]] = {
    "200": "UserProperty",
}


def request(
    user_id: str,
    key: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/user/{_segment('userId', user_id)}/property/{_segment('key', key)}",
    )


def parse(response: Response) -> UserProperty | None:
    return cast("UserProperty | None", _read(response, _RESULTS, _models))
