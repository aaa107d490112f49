"""GET /rest/api/3/filter/{id}/columns. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.column_item import ColumnItem

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ColumnItem]",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/filter/{_segment('id', id)}/columns",
    )


def parse(response: Response) -> list[ColumnItem] | None:
    return cast("list[ColumnItem] | None", _read(response, _RESULTS, _models))
