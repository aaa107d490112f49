"""POST /wiki/rest/api/template. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_template import ContentTemplate
    from atlassian_clients.confluence_cloud_v1.models.content_template_create import ContentTemplateCreate

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentTemplate",
}


def request(
    *,
    body: ContentTemplateCreate | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/template",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ContentTemplate | None:
    return cast("ContentTemplate | None", _read(response, _RESULTS, _models))
