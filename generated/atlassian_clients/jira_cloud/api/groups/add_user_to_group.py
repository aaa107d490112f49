"""POST /rest/api/3/group/user. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.group import Group
    from atlassian_clients.jira_cloud.models.update_user_to_group_bean import UpdateUserToGroupBean

_RESULTS: Final[dict[str, str]] = {
    "201": "Group",
}


def request(
    *,
    body: UpdateUserToGroupBean | Json,
    groupname: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/group/user",
        query=_query(
            ("groupname", groupname, False),
            ("groupId", group_id, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Group | None:
    return cast("Group | None", _read(response, _RESULTS, _models))
