"""GET /rest/api/3/project/type/accessible. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_type import ProjectType

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ProjectType]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/type/accessible",
    )


def parse(response: Response) -> list[ProjectType] | None:
    return cast("list[ProjectType] | None", _read(response, _RESULTS, _models))
