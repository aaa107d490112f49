"""POST /wiki/rest/api/contentbody/convert/async/bulk/tasks. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.async_id import AsyncId
    from atlassian_clients.confluence_cloud_v1.models.bulk_content_body_conversion_input import (
        BulkContentBodyConversionInput,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "list[AsyncId]",
}


def request(
    *,
    body: BulkContentBodyConversionInput | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/contentbody/convert/async/bulk/tasks",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> list[AsyncId] | None:
    return cast("list[AsyncId] | None", _read(response, _RESULTS, _models))
