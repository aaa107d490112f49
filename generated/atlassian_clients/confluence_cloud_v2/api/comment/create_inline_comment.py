"""POST /inline-comments. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_inline_comment_model import CreateInlineCommentModel
    from atlassian_clients.confluence_cloud_v2.models.create_inline_comment_result import CreateInlineCommentResult

_RESULTS: Final[dict[str, str]] = {
    "201": "CreateInlineCommentResult",
}


def request(
    *,
    body: CreateInlineCommentModel | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/inline-comments",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateInlineCommentResult | None:
    return cast("CreateInlineCommentResult | None", _read(response, _RESULTS, _models))
