"""GET /api/2/filter/{id}/permission. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.filter_permission_bean import FilterPermissionBean

_RESULTS: Final[dict[str, str]] = {
    "200": "FilterPermissionBean",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/filter/{_segment('id', id)}/permission",
    )


def parse(response: Response) -> FilterPermissionBean | None:
    return cast("FilterPermissionBean | None", _read(response, _RESULTS, _models))
