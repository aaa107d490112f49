"""GET /api/2/filter/{id}/columns. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.column_layout import ColumnLayout

_RESULTS: Final[dict[str, str]] = {
    "200": "ColumnLayout",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/filter/{_segment('id', id)}/columns",
    )


def parse(response: Response) -> ColumnLayout | None:
    return cast("ColumnLayout | None", _read(response, _RESULTS, _models))
