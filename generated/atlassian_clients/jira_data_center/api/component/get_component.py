"""GET /api/2/component/{id}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.component_bean import ComponentBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ComponentBean",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/component/{_segment('id', id)}",
    )


def parse(response: Response) -> ComponentBean | None:
    return cast("ComponentBean | None", _read(response, _RESULTS, _models))
