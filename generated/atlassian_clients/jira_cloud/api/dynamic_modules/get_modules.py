"""GET /rest/atlassian-connect/1/app/module/dynamic. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.connect_modules import ConnectModules

_RESULTS: Final[dict[str, str]] = {
    "200": "ConnectModules",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/atlassian-connect/1/app/module/dynamic",
    )


def parse(response: Response) -> ConnectModules | None:
    return cast("ConnectModules | None", _read(response, _RESULTS, _models))
