"""POST /content/convert-ids-to-types. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.content_id_to_content_type_response import (
        ContentIdToContentTypeResponse,
    )
    from atlassian_clients.confluence_cloud_v2.models.convert_content_ids_to_content_types_body import (
        ConvertContentIdsToContentTypesBody,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentIdToContentTypeResponse",
}


def request(
    *,
    body: ConvertContentIdsToContentTypesBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/content/convert-ids-to-types",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ContentIdToContentTypeResponse | None:
    return cast("ContentIdToContentTypeResponse | None", _read(response, _RESULTS, _models))
