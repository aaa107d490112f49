"""POST /folders. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_database_body import CreateDatabaseBody
    from atlassian_clients.confluence_cloud_v2.models.create_folder_result import CreateFolderResult

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateFolderResult",
}


def request(
    *,
    body: CreateDatabaseBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/folders",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateFolderResult | None:
    return cast("CreateFolderResult | None", _read(response, _RESULTS, _models))
