"""GET /rest/api/3/projectCategory. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_category import ProjectCategory

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ProjectCategory]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/projectCategory",
    )


def parse(response: Response) -> list[ProjectCategory] | None:
    return cast("list[ProjectCategory] | None", _read(response, _RESULTS, _models))
