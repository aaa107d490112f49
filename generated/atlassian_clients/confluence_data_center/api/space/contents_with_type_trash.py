"""GET /rest/api/space/{spaceKey}/trash. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.scan_content_result import ScanContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "ScanContentResult",
}


def request(
    space_key: str,
    *,
    expand: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/trash",
        query=_query(
            ("expand", expand, False),
            ("limit", limit, False),
            ("cursor", cursor, False),
        ),
    )


def parse(response: Response) -> ScanContentResult | None:
    return cast("ScanContentResult | None", _read(response, _RESULTS, _models))
