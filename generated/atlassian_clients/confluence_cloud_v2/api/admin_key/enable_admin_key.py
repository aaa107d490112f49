"""POST /admin-key. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.admin_key_response import AdminKeyResponse
    from atlassian_clients.confluence_cloud_v2.models.enable_admin_key_body import EnableAdminKeyBody

_RESULTS: Final[dict[str, str]] = {
    "200": "AdminKeyResponse",
}


def request(
    *,
    body: EnableAdminKeyBody | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/admin-key",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> AdminKeyResponse | None:
    return cast("AdminKeyResponse | None", _read(response, _RESULTS, _models))
