"""GET /rest/api/3/user/columns. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.column_item import ColumnItem

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ColumnItem]",
}


def request(
    *,
    account_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/user/columns",
        query=_query(
            ("accountId", account_id, False),
            ("username", username, False),
        ),
    )


def parse(response: Response) -> list[ColumnItem] | None:
    return cast("list[ColumnItem] | None", _read(response, _RESULTS, _models))
