"""POST /embeds. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_smart_link_body import CreateSmartLinkBody
    from atlassian_clients.confluence_cloud_v2.models.create_smart_link_result import CreateSmartLinkResult

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateSmartLinkResult",
}


def request(
    *,
    body: CreateSmartLinkBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/embeds",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateSmartLinkResult | None:
    return cast("CreateSmartLinkResult | None", _read(response, _RESULTS, _models))
