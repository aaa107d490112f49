"""GET /wiki/rest/api/settings/lookandfeel. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel_settings import LookAndFeelSettings

_RESULTS: Final[dict[str, str]] = {
    "200": "LookAndFeelSettings",
}


def request(
    *,
    space_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/settings/lookandfeel",
        query=_query(
            ("spaceKey", space_key, False),
        ),
    )


def parse(response: Response) -> LookAndFeelSettings | None:
    return cast("LookAndFeelSettings | None", _read(response, _RESULTS, _models))
