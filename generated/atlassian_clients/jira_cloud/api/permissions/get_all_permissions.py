"""GET /rest/api/3/permissions. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permissions import Permissions

_RESULTS: Final[dict[str, str]] = {
    "200": "Permissions",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/permissions",
    )


def parse(response: Response) -> Permissions | None:
    return cast("Permissions | None", _read(response, _RESULTS, _models))
