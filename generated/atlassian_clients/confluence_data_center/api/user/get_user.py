"""GET /rest/api/user. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.person import Person

_RESULTS: Final[dict[str, str]] = {
    "200": "Person",
}


def request(
    *,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/user",
        query=_query(
            ("key", key, False),
            ("username", username, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> Person | None:
    return cast("Person | None", _read(response, _RESULTS, _models))
