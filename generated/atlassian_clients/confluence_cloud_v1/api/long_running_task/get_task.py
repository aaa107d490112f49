"""GET /wiki/rest/api/longtask/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.long_task_status_with_links import LongTaskStatusWithLinks

_RESULTS: Final[dict[str, str]] = {
    "200": "LongTaskStatusWithLinks",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/longtask/{_segment('id', id)}",
    )


def parse(response: Response) -> LongTaskStatusWithLinks | None:
    return cast("LongTaskStatusWithLinks | None", _read(response, _RESULTS, _models))
