"""GET /inline-comments/{id}/operations. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.permitted_operations_response import PermittedOperationsResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "PermittedOperationsResponse",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/inline-comments/{_segment('id', id)}/operations",
    )


def parse(response: Response) -> PermittedOperationsResponse | None:
    return cast("PermittedOperationsResponse | None", _read(response, _RESULTS, _models))
