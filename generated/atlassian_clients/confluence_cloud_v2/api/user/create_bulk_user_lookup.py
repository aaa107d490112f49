"""POST /users-bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.create_bulk_user_lookup_body import CreateBulkUserLookupBody
    from atlassian_clients.confluence_cloud_v2.models.create_bulk_user_lookup_result import CreateBulkUserLookupResult

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateBulkUserLookupResult",
}


def request(
    *,
    body: CreateBulkUserLookupBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/users-bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateBulkUserLookupResult | None:
    return cast("CreateBulkUserLookupResult | None", _read(response, _RESULTS, _models))
