"""DELETE /rest/api/3/group. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    groupname: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    swap_group: str | Unset = UNSET,
    swap_group_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/group",
        query=_query(
            ("groupname", groupname, False),
            ("groupId", group_id, False),
            ("swapGroup", swap_group, False),
            ("swapGroupId", swap_group_id, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
