"""GET /rest/api/audit (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/audit",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
