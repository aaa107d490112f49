"""GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_body import ContentBody
    from atlassian_clients.confluence_cloud_v1.models.content_body_conversion_input_embedded_content_render import (
        ContentBodyConversionInputEmbeddedContentRender,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentBody",
}


def request(
    id: str,
    version: int,
    macro_id: str,
    to: str,
    *,
    expand: list[str] | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
    embedded_content_render: ContentBodyConversionInputEmbeddedContentRender | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/{_segment('id', id)}/history/{_segment('version', version)}/macro/id/{_segment('macroId', macro_id)}/convert/{_segment('to', to)}",
        query=_query(
            ("expand", expand, True),
            ("spaceKeyContext", space_key_context, False),
            ("embeddedContentRender", embedded_content_render, False),
        ),
    )


def parse(response: Response) -> ContentBody | None:
    return cast("ContentBody | None", _read(response, _RESULTS, _models))
