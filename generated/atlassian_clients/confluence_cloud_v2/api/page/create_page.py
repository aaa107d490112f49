"""POST /pages. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.create_page_body import CreatePageBody
    from atlassian_clients.confluence_cloud_v2.models.create_page_result import CreatePageResult

_RESULTS: Final[dict[str, str]] = {
    "200": "CreatePageResult",
}


def request(
    *,
    body: CreatePageBody | Json,
    embedded: bool | Unset = UNSET,
    private: bool | Unset = UNSET,
    root_level: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/pages",
        query=_query(
            ("embedded", embedded, False),
            ("private", private, False),
            ("root-level", root_level, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreatePageResult | None:
    return cast("CreatePageResult | None", _read(response, _RESULTS, _models))
