"""POST /api/2/version. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.version_bean import VersionBean

_RESULTS: Final[dict[str, str]] = {
    "201": "VersionBean",
}


def request(
    *,
    body: VersionBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/version",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> VersionBean | None:
    return cast("VersionBean | None", _read(response, _RESULTS, _models))
