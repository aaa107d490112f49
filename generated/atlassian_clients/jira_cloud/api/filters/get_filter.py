"""GET /rest/api/3/filter/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.filter_ import Filter

_RESULTS: Final[dict[str, str]] = {
    "200": "Filter",
}


def request(
    id: int,
    *,
    expand: str | Unset = UNSET,
    override_share_permissions: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/filter/{_segment('id', id)}",
        query=_query(
            ("expand", expand, False),
            ("overrideSharePermissions", override_share_permissions, False),
        ),
    )


def parse(response: Response) -> Filter | None:
    return cast("Filter | None", _read(response, _RESULTS, _models))
