"""DELETE /wiki/rest/api/content/{id}/pageTree. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.long_task import LongTask

_RESULTS: Final[dict[str, str]] = {
    "202": "LongTask",
}


def request(
    id: str,
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/rest/api/content/{_segment('id', id)}/pageTree",
    )


def parse(response: Response) -> LongTask | None:
    return cast("LongTask | None", _read(response, _RESULTS, _models))
