"""POST /rest/api/3/component. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body,
    read,
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
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectComponent | None:
    return cast("ProjectComponent | None", read(response, _RESULTS, _models))
