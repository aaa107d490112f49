"""POST /rest/api/3/component. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project_component import ProjectComponent

_RESULTS: Final[dict[str, str]] = {
    "201": "ProjectComponent",
}


def request(
    *,
    body: ProjectComponent | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/component",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectComponent | None:
    return cast("ProjectComponent | None", _read(response, _RESULTS, _models))
