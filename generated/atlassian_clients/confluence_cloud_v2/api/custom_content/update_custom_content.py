"""PUT /custom-content/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.create_custom_content_result import CreateCustomContentResult
    from atlassian_clients.confluence_cloud_v2.models.update_custom_content_body import UpdateCustomContentBody

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateCustomContentResult",
}


def request(
    id: int,
    *,
    body: UpdateCustomContentBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/custom-content/{_segment('id', id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateCustomContentResult | None:
    return cast("CreateCustomContentResult | None", _read(response, _RESULTS, _models))
