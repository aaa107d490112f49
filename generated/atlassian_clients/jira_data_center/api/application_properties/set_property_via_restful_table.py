"""PUT /api/2/application-properties/{id}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.property_ import Property

_RESULTS: Final[dict[str, str]] = {
    "200": "Property",
}


def request(
    id: str,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/application-properties/{_segment('id', id)}",
    )


def parse(response: Response) -> Property | None:
    return cast("Property | None", _read(response, _RESULTS, _models))
