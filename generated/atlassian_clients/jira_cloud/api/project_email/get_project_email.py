"""GET /rest/api/3/project/{projectId}/email. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_email_address import ProjectEmailAddress

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectEmailAddress",
}


def request(
    project_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectId', project_id)}/email",
    )


def parse(response: Response) -> ProjectEmailAddress | None:
    return cast("ProjectEmailAddress | None", _read(response, _RESULTS, _models))
