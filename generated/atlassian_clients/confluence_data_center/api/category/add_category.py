"""POST /rest/api/space/{spaceKey}/category/{labelName}. Made by `make generate`."""

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
    label_name: str,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/category/{_segment('labelName', label_name)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
