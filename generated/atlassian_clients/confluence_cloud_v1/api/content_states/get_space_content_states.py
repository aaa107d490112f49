"""GET /wiki/rest/api/space/{spaceKey}/state. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.content_state import ContentState

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ContentState]",
}


def request(
    space_key: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/state",
    )


def parse(response: Response) -> list[ContentState] | None:
    return cast("list[ContentState] | None", _read(response, _RESULTS, _models))
