"""POST /custom-content. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_custom_content_body import CreateCustomContentBody
    from atlassian_clients.confluence_cloud_v2.models.create_custom_content_result import CreateCustomContentResult

_RESULTS: Final[dict[str, str]] = {
    "201": "CreateCustomContentResult",
}


def request(
    *,
    body: CreateCustomContentBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/custom-content",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateCustomContentResult | None:
    return cast("CreateCustomContentResult | None", _read(response, _RESULTS, _models))
