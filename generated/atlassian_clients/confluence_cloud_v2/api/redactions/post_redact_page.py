"""POST /pages/{id}/redact. Made by `make generate`."""

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
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.post_redact_blog_body import PostRedactBlogBody
    from atlassian_clients.confluence_cloud_v2.models.redaction_response import RedactionResponse

_RESULTS: Final[dict[str, str]] = {
    "202": "RedactionResponse",
}


def request(
    id: int,
    *,
    body: PostRedactBlogBody | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/pages/{_segment('id', id)}/redact",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> RedactionResponse | None:
    return cast("RedactionResponse | None", _read(response, _RESULTS, _models))
