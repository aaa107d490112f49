"""PUT /rest/api/3/dashboard/bulk/edit. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_edit_shareable_entity_request import BulkEditShareableEntityRequest
    from atlassian_clients.jira_cloud.models.bulk_edit_shareable_entity_response import BulkEditShareableEntityResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkEditShareableEntityResponse",
}


def request(
    *,
    body: BulkEditShareableEntityRequest | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/dashboard/bulk/edit",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> BulkEditShareableEntityResponse | None:
    return cast("BulkEditShareableEntityResponse | None", _read(response, _RESULTS, _models))
