"""POST /wiki/rest/api/content/archive. Made by `make generate`."""

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
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.archive_pages_body import ArchivePagesBody
    from atlassian_clients.confluence_cloud_v1.models.long_task import LongTask

_RESULTS: Final[dict[str, str]] = {
    "202": "LongTask",
}


def request(
    *,
    body: ArchivePagesBody | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/archive",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> LongTask | None:
    return cast("LongTask | None", _read(response, _RESULTS, _models))
