"""GET /admin-key. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.admin_key_response import AdminKeyResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "AdminKeyResponse",
}


def request() -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/admin-key",
    )


def parse(response: Response) -> AdminKeyResponse | None:
    return cast("AdminKeyResponse | None", _read(response, _RESULTS, _models))
