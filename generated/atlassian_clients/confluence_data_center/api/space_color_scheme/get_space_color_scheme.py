"""GET /rest/api/space/{spaceKey}/color-scheme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
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
) -> Request:
    return Request(
        "GET",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/color-scheme",
    )


def parse(response: Response) -> ColorSchemeThemeBasedModel | None:
    return cast("ColorSchemeThemeBasedModel | None", _read(response, _RESULTS, _models))
