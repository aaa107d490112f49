"""GET /attachments/{id}/thumbnail/download. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
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

_RESULTS: Final[dict[str, str]] = {}


def request(
    id: str,
    *,
    version: int | Unset = UNSET,
    height: int | Unset = UNSET,
    width: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/attachments/{_segment('id', id)}/thumbnail/download",
        query=_query(
            ("version", version, False),
            ("height", height, False),
            ("width", width, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
