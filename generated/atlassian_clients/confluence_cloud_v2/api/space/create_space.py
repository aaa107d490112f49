"""POST /spaces. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_space_body import CreateSpaceBody
    from atlassian_clients.confluence_cloud_v2.models.create_space_result import CreateSpaceResult

_RESULTS: Final[dict[str, str]] = {
    "201": "CreateSpaceResult",
}


def request(
    *,
    body: CreateSpaceBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/spaces",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateSpaceResult | None:
    return cast("CreateSpaceResult | None", _read(response, _RESULTS, _models))
