"""PUT /spaces/{id}/classification-level/default. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.confluence_cloud_v2.models.put_space_default_classification_level_body import (
        PutSpaceDefaultClassificationLevelBody,
    )

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    id: int,
    *,
    body: PutSpaceDefaultClassificationLevelBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/spaces/{_segment('id', id)}/classification-level/default",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
