"""POST /wiki/rest/api/content/{id}/label. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.label_array import LabelArray
    from atlassian_clients.confluence_cloud_v1.models.label_create import LabelCreate

_RESULTS: Final[dict[str, str]] = {
    "200": "LabelArray",
}


def request(
    id: str,
    *,
    body: LabelCreate | list[LabelCreate] | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/{_segment('id', id)}/label",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> LabelArray | None:
    return cast("LabelArray | None", _read(response, _RESULTS, _models))
