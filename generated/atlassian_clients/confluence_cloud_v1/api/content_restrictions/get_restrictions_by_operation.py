"""GET /wiki/rest/api/content/{id}/restriction/byOperation. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_by_operation_expand_item import (
        GetRestrictionsByOperationExpandItem,
    )
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_by_operation_result import (
        GetRestrictionsByOperationResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetRestrictionsByOperationResult",
}


def request(
    id: str,
    *,
    expand: list[GetRestrictionsByOperationExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/{_segment('id', id)}/restriction/byOperation",
        query=_query(
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> GetRestrictionsByOperationResult | None:
    return cast("GetRestrictionsByOperationResult | None", _read(response, _RESULTS, _models))
