"""PUT /inline-comments/{comment-id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_inline_comment_result import CreateInlineCommentResult
    from atlassian_clients.confluence_cloud_v2.models.update_inline_comment_model import UpdateInlineCommentModel

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateInlineCommentResult",
}


def request(
    comment_id: int,
    *,
    body: UpdateInlineCommentModel | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/inline-comments/{_segment('comment-id', comment_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateInlineCommentResult | None:
    return cast("CreateInlineCommentResult | None", _read(response, _RESULTS, _models))
