"""GET /wiki/rest/api/content-states. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_state import ContentState

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ContentState]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content-states",
    )


def parse(response: Response) -> list[ContentState] | None:
    return cast("list[ContentState] | None", _read(response, _RESULTS, _models))
