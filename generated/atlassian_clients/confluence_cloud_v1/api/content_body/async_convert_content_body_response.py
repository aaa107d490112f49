"""GET /wiki/rest/api/contentbody/convert/async/{id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.async_content_body import AsyncContentBody

_RESULTS: Final[dict[str, str]] = {
    "200": "AsyncContentBody",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/contentbody/convert/async/{_segment('id', id)}",
    )


def parse(response: Response) -> AsyncContentBody | None:
    return cast("AsyncContentBody | None", _read(response, _RESULTS, _models))
