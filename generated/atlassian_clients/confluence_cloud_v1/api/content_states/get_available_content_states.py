"""GET /wiki/rest/api/content/{id}/state/available. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.available_content_states import AvailableContentStates

_RESULTS: Final[dict[str, str]] = {
    "200": "AvailableContentStates",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/{_segment('id', id)}/state/available",
    )


def parse(response: Response) -> AvailableContentStates | None:
    return cast("AvailableContentStates | None", _read(response, _RESULTS, _models))
