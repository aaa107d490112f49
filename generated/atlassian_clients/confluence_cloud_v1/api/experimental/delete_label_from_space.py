"""DELETE /wiki/rest/api/space/{spaceKey}/label. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
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
    *,
    name: str,
    prefix: str | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/label",
        query=_query(
            ("name", name, False),
            ("prefix", prefix, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
