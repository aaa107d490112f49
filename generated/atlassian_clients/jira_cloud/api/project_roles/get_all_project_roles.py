"""GET /rest/api/3/role. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_role import ProjectRole

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ProjectRole]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/role",
    )


def parse(response: Response) -> list[ProjectRole] | None:
    return cast("list[ProjectRole] | None", _read(response, _RESULTS, _models))
