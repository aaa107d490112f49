"""PUT /wiki/rest/api/space/{spaceKey}/theme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.theme import Theme
    from atlassian_clients.confluence_cloud_v1.models.theme_update import ThemeUpdate

_RESULTS: Final[dict[str, str]] = {
    "200": "Theme",
}


def request(
    space_key: str,
    *,
    body: ThemeUpdate | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/theme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Theme | None:
    return cast("Theme | None", _read(response, _RESULTS, _models))
