"""POST /api/2/project. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.project_identity import ProjectIdentity
    from atlassian_clients.jira_data_center.models.project_input_bean import ProjectInputBean

_RESULTS: Final[dict[str, str]] = {
    "201": "ProjectIdentity",
}


def request(
    *,
    body: ProjectInputBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/project",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectIdentity | None:
    return cast("ProjectIdentity | None", _read(response, _RESULTS, _models))
