"""POST /footer-comments. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_footer_comment_model import CreateFooterCommentModel
    from atlassian_clients.confluence_cloud_v2.models.create_footer_comment_result import CreateFooterCommentResult

_RESULTS: Final[dict[str, str]] = {
    "201": "CreateFooterCommentResult",
}


def request(
    *,
    body: CreateFooterCommentModel | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/footer-comments",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateFooterCommentResult | None:
    return cast("CreateFooterCommentResult | None", _read(response, _RESULTS, _models))
