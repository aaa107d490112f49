"""GET /wiki/rest/api/space/{spaceKey}/state/settings. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.content_state_settings import ContentStateSettings

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentStateSettings",
}


def request(
    space_key: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/state/settings",
    )


def parse(response: Response) -> ContentStateSettings | None:
    return cast("ContentStateSettings | None", _read(response, _RESULTS, _models))
