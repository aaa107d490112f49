"""GET /rest/api/3/status/{idOrName}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.status_details import StatusDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "StatusDetails",
}


def request(
    id_or_name: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/status/{_segment('idOrName', id_or_name)}",
    )


def parse(response: Response) -> StatusDetails | None:
    return cast("StatusDetails | None", _read(response, _RESULTS, _models))
