"""GET /api/2/priority. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.priority_json_bean import PriorityJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PriorityJsonBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/priority",
    )


def parse(response: Response) -> PriorityJsonBean | None:
    return cast("PriorityJsonBean | None", _read(response, _RESULTS, _models))
