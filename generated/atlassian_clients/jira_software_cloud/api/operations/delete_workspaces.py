"""DELETE /rest/operations/1.0/linkedWorkspaces/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "202": "Any",
}


def request() -> Request:
    return Request(
        "DELETE",
        f"/rest/operations/1.0/linkedWorkspaces/bulk",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
