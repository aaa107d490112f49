"""POST /wiki/rest/api/contentbody/convert/async/{to}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.async_convert_content_body_request_to import (
        AsyncConvertContentBodyRequestTo,
    )
    from atlassian_clients.confluence_cloud_v1.models.async_id import AsyncId
    from atlassian_clients.confluence_cloud_v1.models.content_body_conversion_input_embedded_content_render import (
        ContentBodyConversionInputEmbeddedContentRender,
    )
    from atlassian_clients.confluence_cloud_v1.models.content_body_create import ContentBodyCreate

_RESULTS: Final[dict[str, str]] = {
    "200": "AsyncId",
}


def request(
    to: AsyncConvertContentBodyRequestTo,
    *,
    body: ContentBodyCreate | Json,
    expand: list[str] | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
    content_id_context: str | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    embedded_content_render: ContentBodyConversionInputEmbeddedContentRender | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/contentbody/convert/async/{_segment('to', to)}",
        query=_query(
            ("expand", expand, True),
            ("spaceKeyContext", space_key_context, False),
            ("contentIdContext", content_id_context, False),
            ("allowCache", allow_cache, False),
            ("embeddedContentRender", embedded_content_render, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> AsyncId | None:
    return cast("AsyncId | None", _read(response, _RESULTS, _models))
