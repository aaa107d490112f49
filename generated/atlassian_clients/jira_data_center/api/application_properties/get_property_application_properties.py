"""GET /api/2/application-properties. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.property_ import Property

_RESULTS: Final[dict[str, str]] = {
    "200": "Property",
}


def request(
    *,
    permission_level: str,
    key_filter: str | Unset = UNSET,
    key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/application-properties",
        query=_query(
            ("permissionLevel", permission_level, False),
            ("keyFilter", key_filter, False),
            ("key", key, False),
        ),
    )


def parse(response: Response) -> Property | None:
    return cast("Property | None", _read(response, _RESULTS, _models))
