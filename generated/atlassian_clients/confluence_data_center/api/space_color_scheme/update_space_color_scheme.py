"""PUT /rest/api/space/{spaceKey}/color-scheme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.color_scheme_theme_based_model import (
        ColorSchemeThemeBasedModel,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ColorSchemeThemeBasedModel",
}


def request(
    space_key: str,
    *,
    body: ColorSchemeThemeBasedModel | Json | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/color-scheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ColorSchemeThemeBasedModel | None:
    return cast("ColorSchemeThemeBasedModel | None", _read(response, _RESULTS, _models))
