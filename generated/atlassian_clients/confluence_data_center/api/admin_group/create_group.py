"""POST /rest/api/admin/group. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    *,
    body: Any = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/admin/group",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
