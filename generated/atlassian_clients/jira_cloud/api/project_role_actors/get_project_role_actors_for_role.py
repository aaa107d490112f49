"""GET /rest/api/3/role/{id}/actors. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project_role import ProjectRole

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectRole",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/role/{_segment('id', id)}/actors",
    )


def parse(response: Response) -> ProjectRole | None:
    return cast("ProjectRole | None", _read(response, _RESULTS, _models))
