"""GET /rest/api/3/attachment/thumbnail/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    id: str,
    *,
    redirect: bool | Unset = UNSET,
    fallback_to_default: bool | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/attachment/thumbnail/{_segment('id', id)}",
        query=_query(
            ("redirect", redirect, False),
            ("fallbackToDefault", fallback_to_default, False),
            ("width", width, False),
            ("height", height, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
