"""GET /rest/api/content. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.get_content_result import GetContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetContentResult",
}


def request(
    *,
    type_: str | Unset = UNSET,
    space_key: str | Unset = UNSET,
    title: str | Unset = UNSET,
    status: list[str] | Unset = UNSET,
    posting_day: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    ids: list[str] | Unset = UNSET,
    xoauth_requestor_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/content",
        query=_query(
            ("type", type_, False),
            ("spaceKey", space_key, False),
            ("title", title, False),
            ("status", status, False),
            ("postingDay", posting_day, False),
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
            ("ids", ids, False),
            ("xoauth_requestor_id", xoauth_requestor_id, False),
        ),
    )


def parse(response: Response) -> GetContentResult | None:
    return cast("GetContentResult | None", _read(response, _RESULTS, _models))
