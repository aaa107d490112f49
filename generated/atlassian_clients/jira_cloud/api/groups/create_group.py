"""POST /rest/api/3/group. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.add_group_bean import AddGroupBean
    from atlassian_clients.jira_cloud.models.group import Group

_RESULTS: Final[dict[str, str]] = {
    "201": "Group",
}


def request(
    *,
    body: AddGroupBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/group",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Group | None:
    return cast("Group | None", _read(response, _RESULTS, _models))
