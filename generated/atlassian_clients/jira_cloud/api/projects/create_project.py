"""POST /rest/api/3/project. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.create_project_details import CreateProjectDetails
    from atlassian_clients.jira_cloud.models.project_identifiers import ProjectIdentifiers

_RESULTS: Final[dict[str, str]] = {
    "201": "ProjectIdentifiers",
}


def request(
    *,
    body: CreateProjectDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/project",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectIdentifiers | None:
    return cast("ProjectIdentifiers | None", _read(response, _RESULTS, _models))
