"""DELETE /wiki/rest/api/content/{id}/label/{label}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    id: str,
    label: str,
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/rest/api/content/{_segment('id', id)}/label/{_segment('label', label)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
