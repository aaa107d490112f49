"""POST /wiki/rest/api/content/{id}/pagehierarchy/copy. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.copy_page_hierarchy_request import CopyPageHierarchyRequest
    from atlassian_clients.confluence_cloud_v1.models.long_task import LongTask

_RESULTS: Final[dict[str, str]] = {
    "202": "LongTask",
}


def request(
    id: str,
    *,
    body: CopyPageHierarchyRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/{_segment('id', id)}/pagehierarchy/copy",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> LongTask | None:
    return cast("LongTask | None", _read(response, _RESULTS, _models))
