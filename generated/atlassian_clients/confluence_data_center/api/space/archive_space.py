"""PUT /rest/api/space/{spaceKey}/archive. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
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
    space_key: str,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/archive",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
