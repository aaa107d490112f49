"""GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.content_restriction import ContentRestriction
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_by_operation_expand_item import (
        GetRestrictionsByOperationExpandItem,
    )
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_for_operation_operation_key import (
        GetRestrictionsForOperationOperationKey,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentRestriction",
}


def request(
    id: str,
    operation_key: GetRestrictionsForOperationOperationKey,
    *,
    expand: list[GetRestrictionsByOperationExpandItem] | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/{_segment('id', id)}/restriction/byOperation/{_segment('operationKey', operation_key)}",
        query=_query(
            ("expand", expand, True),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> ContentRestriction | None:
    return cast("ContentRestriction | None", _read(response, _RESULTS, _models))
