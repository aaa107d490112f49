"""POST /wiki/rest/api/content/{id}/version. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.version import Version
    from atlassian_clients.confluence_cloud_v1.models.version_restore import VersionRestore

_RESULTS: Final[dict[str, str]] = {
    "200": "Version",
}


def request(
    id: str,
    *,
    body: VersionRestore | Json,
    expand: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/{_segment('id', id)}/version",
        query=_query(
            ("expand", expand, True),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Version | None:
    return cast("Version | None", _read(response, _RESULTS, _models))
