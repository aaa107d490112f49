"""POST /wiki/rest/api/group/userByGroupId. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.account_id import AccountId

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    *,
    body: AccountId | Json,
    group_id: str,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/group/userByGroupId",
        query=_query(
            ("groupId", group_id, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
