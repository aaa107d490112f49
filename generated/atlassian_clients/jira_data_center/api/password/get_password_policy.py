"""GET /api/2/password/policy. Made by `make generate`."""

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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "str",
}


def request(
    *,
    has_old_password: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/password/policy",
        query=_query(
            ("hasOldPassword", has_old_password, False),
        ),
    )


def parse(response: Response) -> str | None:
    return cast("str | None", _read(response, _RESULTS, _models))
