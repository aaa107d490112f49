"""GET /rest/api/3/resolution/{id}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.resolution import Resolution

_RESULTS: Final[dict[str, str]] = {
    "200": "Resolution",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/resolution/{_segment('id', id)}",
    )


def parse(response: Response) -> Resolution | None:
    return cast("Resolution | None", _read(response, _RESULTS, _models))
