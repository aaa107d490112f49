"""GET /rest/api/3/instance/license. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.license_ import License

_RESULTS: Final[dict[str, str]] = {
    "200": "License",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/instance/license",
    )


def parse(response: Response) -> License | None:
    return cast("License | None", _read(response, _RESULTS, _models))
