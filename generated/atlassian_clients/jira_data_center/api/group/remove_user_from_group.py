"""DELETE /api/2/group/user. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    groupname: str,
    username: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/2/group/user",
        query=_query(
            ("groupname", groupname, False),
            ("username", username, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
