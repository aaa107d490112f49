"""POST /rest/api/3/version/{id}/move. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.version import Version
    from atlassian_clients.jira_cloud.models.version_move_bean import VersionMoveBean

_RESULTS: Final[dict[str, str]] = {
    "200": "Version",
}


def request(
    id: str,
    *,
    body: VersionMoveBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/version/{_segment('id', id)}/move",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Version | None:
    return cast("Version | None", _read(response, _RESULTS, _models))
