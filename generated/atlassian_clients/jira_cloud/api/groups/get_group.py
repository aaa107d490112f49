"""GET /rest/api/3/group (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.jira_cloud.models.group import Group

_RESULTS: Final[dict[str, str]] = {
    "200": "Group",
}


def request(
    *,
    groupname: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/group",
        query=_query(
            ("groupname", groupname, False),
            ("groupId", group_id, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> Group | None:
    return cast("Group | None", _read(response, _RESULTS, _models))
