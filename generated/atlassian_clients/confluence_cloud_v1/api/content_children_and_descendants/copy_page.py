"""POST /wiki/rest/api/content/{id}/copy. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content import Content
    from atlassian_clients.confluence_cloud_v1.models.copy_page_request import CopyPageRequest

_RESULTS: Final[dict[str, str]] = {
    "200": "Content",
}


def request(
    id: str,
    *,
    body: CopyPageRequest | Json,
    expand: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/{_segment('id', id)}/copy",
        query=_query(
            ("expand", expand, True),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Content | None:
    return cast("Content | None", _read(response, _RESULTS, _models))
