"""GET /rest/api/content/{id}/restriction/byOperation. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.mock_restrictions_response import MockRestrictionsResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "MockRestrictionsResponse",
}


def request(
    id: str,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/content/{_segment('id', id)}/restriction/byOperation",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> MockRestrictionsResponse | None:
    return cast("MockRestrictionsResponse | None", _read(response, _RESULTS, _models))
