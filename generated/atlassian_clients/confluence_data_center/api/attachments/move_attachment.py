"""POST /rest/api/content/{id}/child/attachment/{attachmentId}/move. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
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
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    id: str,
    attachment_id: str,
    *,
    new_content_id: str | Unset = UNSET,
    new_name: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/content/{_segment('id', id)}/child/attachment/{_segment('attachmentId', attachment_id)}/move",
        query=_query(
            ("newContentId", new_content_id, False),
            ("newName", new_name, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
