"""PUT /rest/api/3/component/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_component import ProjectComponent

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectComponent",
}


def request(
    id: str,
    *,
    body: ProjectComponent | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/component/{segment('id', id)}",
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectComponent | None:
    return cast("ProjectComponent | None", read(response, _RESULTS, _models))
