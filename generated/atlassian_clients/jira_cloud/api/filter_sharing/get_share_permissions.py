"""GET /rest/api/3/filter/{id}/permission. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.share_permission import SharePermission

_RESULTS: Final[dict[str, str]] = {
    "200": "list[SharePermission]",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/filter/{_segment('id', id)}/permission",
    )


def parse(response: Response) -> list[SharePermission] | None:
    return cast("list[SharePermission] | None", _read(response, _RESULTS, _models))
