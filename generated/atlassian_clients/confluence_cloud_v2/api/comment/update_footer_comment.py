"""PUT /footer-comments/{comment-id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.footer_comment_model import FooterCommentModel
    from atlassian_clients.confluence_cloud_v2.models.update_footer_comment_body import UpdateFooterCommentBody

_RESULTS: Final[dict[str, str]] = {
    "200": "FooterCommentModel",
}


def request(
    comment_id: int,
    *,
    body: UpdateFooterCommentBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/footer-comments/{_segment('comment-id', comment_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> FooterCommentModel | None:
    return cast("FooterCommentModel | None", _read(response, _RESULTS, _models))
