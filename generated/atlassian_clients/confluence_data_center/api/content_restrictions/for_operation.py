"""GET /rest/api/content/{id}/restriction/byOperation/{operationKey}. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.operation_restriction import OperationRestriction

_RESULTS: Final[dict[str, str]] = {
    "200": "OperationRestriction",
}


def request(
    id: str,
    operation_key: str,
    *,
    expand: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/content/{_segment('id', id)}/restriction/byOperation/{_segment('operationKey', operation_key)}",
        query=_query(
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> OperationRestriction | None:
    return cast("OperationRestriction | None", _read(response, _RESULTS, _models))
