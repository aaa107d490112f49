"""POST /wiki/rest/atlassian-connect/1/app/module/dynamic. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.connect_modules import ConnectModules

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    body: ConnectModules | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/atlassian-connect/1/app/module/dynamic",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
