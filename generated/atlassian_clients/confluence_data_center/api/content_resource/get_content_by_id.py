"""GET /rest/api/content/{id}. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content import Content

_RESULTS: Final[dict[str, str]] = {
    "200": "Content",
}


def request(
    id: str,
    *,
    status: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
    version: int | Unset = UNSET,
    xoauth_requestor_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/content/{_segment('id', id)}",
        query=_query(
            ("status", status, False),
            ("expand", expand, False),
            ("version", version, False),
            ("xoauth_requestor_id", xoauth_requestor_id, False),
        ),
    )


def parse(response: Response) -> Content | None:
    return cast("Content | None", _read(response, _RESULTS, _models))
