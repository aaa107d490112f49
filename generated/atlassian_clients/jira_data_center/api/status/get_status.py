"""GET /api/2/status/{idOrName}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.status_json_bean import StatusJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "StatusJsonBean",
}


def request(
    id_or_name: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/status/{_segment('idOrName', id_or_name)}",
    )


def parse(response: Response) -> StatusJsonBean | None:
    return cast("StatusJsonBean | None", _read(response, _RESULTS, _models))
