"""GET /rest/api/3/statuscategory/{idOrKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.status_category import StatusCategory

_RESULTS: Final[dict[str, str]] = {
    "200": "StatusCategory",
}


def request(
    id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/statuscategory/{_segment('idOrKey', id_or_key)}",
    )


def parse(response: Response) -> StatusCategory | None:
    return cast("StatusCategory | None", _read(response, _RESULTS, _models))
