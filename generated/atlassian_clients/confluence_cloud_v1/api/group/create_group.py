"""POST /wiki/rest/api/group. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.group import Group
    from atlassian_clients.confluence_cloud_v1.models.group_name import GroupName

_RESULTS: Final[dict[str, str]] = {
    "201": "Group",
}


def request(
    *,
    body: GroupName | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/group",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Group | None:
    return cast("Group | None", _read(response, _RESULTS, _models))
