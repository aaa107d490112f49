"""PUT /pages/{id}/title. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_page_result import CreatePageResult
    from atlassian_clients.confluence_cloud_v2.models.update_page_title_body import UpdatePageTitleBody

_RESULTS: Final[dict[str, str]] = {
    "200": "CreatePageResult",
}


def request(
    id: int,
    *,
    body: UpdatePageTitleBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/pages/{_segment('id', id)}/title",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreatePageResult | None:
    return cast("CreatePageResult | None", _read(response, _RESULTS, _models))
