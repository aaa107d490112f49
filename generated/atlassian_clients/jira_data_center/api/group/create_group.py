"""POST /api/2/group. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.add_group_bean import AddGroupBean
    from atlassian_clients.jira_data_center.models.group_bean import GroupBean

_RESULTS: Final[dict[str, str]] = {
    "201": "GroupBean",
}


def request(
    *,
    body: AddGroupBean | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/group",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> GroupBean | None:
    return cast("GroupBean | None", _read(response, _RESULTS, _models))
