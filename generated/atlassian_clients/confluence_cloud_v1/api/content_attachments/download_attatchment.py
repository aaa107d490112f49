"""GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    pass

_RESULTS: Final[dict[str, str]] = {}


def request(
    id: str,
    attachment_id: str,
    *,
    version: int | Unset = UNSET,
    status: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/{_segment('id', id)}/child/attachment/{_segment('attachmentId', attachment_id)}/download",
        query=_query(
            ("version", version, False),
            ("status", status, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
