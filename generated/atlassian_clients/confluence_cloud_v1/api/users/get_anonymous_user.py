"""GET /wiki/rest/api/user/anonymous. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.get_anonymous_user_expand_item import GetAnonymousUserExpandItem
    from atlassian_clients.confluence_cloud_v1.models.user_anonymous import UserAnonymous

_RESULTS: Final[dict[str, str]] = {
    "200": "UserAnonymous",
}


def request(
    *,
    expand: list[GetAnonymousUserExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/user/anonymous",
        query=_query(
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> UserAnonymous | None:
    return cast("UserAnonymous | None", _read(response, _RESULTS, _models))
