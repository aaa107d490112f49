"""GET /rest/api/label/recent. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.labels_content_result import LabelsContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "LabelsContentResult",
}


def request(
    *,
    start: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/label/recent",
        query=query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> LabelsContentResult | None:
    return cast("LabelsContentResult | None", read(response, _RESULTS, _models))
