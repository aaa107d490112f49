"""PUT /rest/api/admin/user/{username}/disable. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    username: str,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/admin/user/{_segment('username', username)}/disable",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
