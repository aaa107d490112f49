"""DELETE /rest/api/admin/group/{groupName}. Made by `make generate`."""

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
    group_name: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/admin/group/{_segment('groupName', group_name)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
