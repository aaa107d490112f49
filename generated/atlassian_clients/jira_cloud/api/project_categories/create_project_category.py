"""POST /rest/api/3/projectCategory. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_category import ProjectCategory

_RESULTS: Final[dict[str, str]] = {
    "201": "ProjectCategory",
}


def request(
    *,
    body: ProjectCategory | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/projectCategory",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectCategory | None:
    return cast("ProjectCategory | None", _read(response, _RESULTS, _models))
