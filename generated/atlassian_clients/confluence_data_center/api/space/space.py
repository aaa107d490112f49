"""GET /rest/api/space/{spaceKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
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
    from atlassian_clients.confluence_data_center.models.space import Space

_RESULTS: Final[dict[str, str]] = {
    "200": "Space",
}


def request(
    space_key: str,
    *,
    expand: str | Unset = UNSET,
    xoauth_requestor_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/space/{_segment('spaceKey', space_key)}",
        query=_query(
            ("expand", expand, False),
            ("xoauth_requestor_id", xoauth_requestor_id, False),
        ),
    )


def parse(response: Response) -> Space | None:
    return cast("Space | None", _read(response, _RESULTS, _models))
