"""GET /rest/api/3/project/type/{projectTypeKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project_payload_project_type_key import ProjectPayloadProjectTypeKey
    from atlassian_clients.jira_cloud.models.project_type import ProjectType

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectType",
}


def request(
    project_type_key: ProjectPayloadProjectTypeKey,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/type/{_segment('projectTypeKey', project_type_key)}",
    )


def parse(response: Response) -> ProjectType | None:
    return cast("ProjectType | None", _read(response, _RESULTS, _models))
