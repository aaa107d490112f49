"""GET /wiki/rest/api/user/{userId}/property. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
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
    from atlassian_clients.confluence_cloud_v1.models.user_property_key_array import UserPropertyKeyArray

_RESULTS: Final[dict[str, str]] = {
    "200": "UserPropertyKeyArray",
}


def request(
    user_id: str,
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/user/{_segment('userId', user_id)}/property",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> UserPropertyKeyArray | None:
    return cast("UserPropertyKeyArray | None", _read(response, _RESULTS, _models))
