"""PUT /api/2/filter/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.filter_bean import FilterBean

_RESULTS: Final[dict[str, str]] = {
    "200": "FilterBean",
}


def request(
    id: str,
    *,
    body: FilterBean | Json | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/filter/{_segment('id', id)}",
        query=_query(
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> FilterBean | None:
    return cast("FilterBean | None", _read(response, _RESULTS, _models))
